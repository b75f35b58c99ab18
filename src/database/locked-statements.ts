import { performance } from 'node:perf_hooks';

const rememberedMs = 1_000;

/** The statements that met a lock just now: the next one of the kind would meet it too. */
export class LockedStatements {
  private readonly until = new Map<string, number>();

  add(name: string): void {
    this.until.set(name, performance.now() + rememberedMs);
  }

  /** It went through. */
  delete(name: string): void {
    this.until.delete(name);
  }

  has(name: string): boolean {
    if (this.until.size === 0) return false;
    const until = this.until.get(name);
    if (until === undefined) return false;
    if (performance.now() < until) return true;
    this.until.delete(name);
    return false;
  }
}
