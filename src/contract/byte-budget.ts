import { unavailable } from '../problems/problem';

/** So much of a body needs no reservation: next to all bodies are smaller. */
const freeBytes = 16_000;

/** Bytes that may be in memory at once, in all. */
export class ByteBudget {
  private used = 0;

  constructor(private readonly max: number) {}

  reservation(): Reservation {
    return new Reservation(this);
  }

  /** @throws 503 when they are not to be had */
  take(bytes: number): void {
    if (this.used + bytes > this.max) throw unavailable();
    this.used += bytes;
  }

  giveBack(bytes: number): void {
    this.used -= bytes;
  }
}

/** What one body has of the budget. */
export class Reservation {
  private held = 0;

  constructor(private readonly budget: ByteBudget) {}

  /** @param size of the body so far @throws 503 when the budget is used up */
  growTo(size: number): void {
    if (size <= freeBytes) return;
    this.budget.take(size - this.held);
    this.held = size;
  }

  release(): void {
    this.budget.giveBack(this.held);
    this.held = 0;
  }
}
