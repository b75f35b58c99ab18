/**
 * A map that keeps at least the `max` entries that were used last, and at most twice as many. When
 * the young half is full it becomes the old one, and what was not used since is dropped. It takes
 * memory only for what is in it, and a hit writes nothing.
 */
export class RecentMap<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly max: number) {}

  get size(): number {
    return this.young.size + this.old.size;
  }

  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined || this.old.size === 0) return value;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, value: Value): void {
    this.old.delete(key);
    this.young.set(key, value);
    if (this.young.size < this.max) return;
    this.old = this.young;
    this.young = new Map();
  }
}
