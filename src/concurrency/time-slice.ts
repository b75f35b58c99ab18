import { setImmediate as nextTurn } from 'node:timers/promises';

/** Keeps long work in memory from holding up the event loop: promises alone never give it a turn. */
export class TimeSlice {
  private startedAt = performance.now();

  /** @param ms how long the work goes on before it lets others run */
  constructor(private readonly ms = 10) {}

  /** Call between two pieces of work. Waits for one turn of the event loop when the slice is used up. */
  async yieldIfUsedUp(): Promise<void> {
    if (performance.now() - this.startedAt < this.ms) return;
    await nextTurn();
    this.startedAt = performance.now();
  }
}
