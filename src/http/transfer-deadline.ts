/** 128 kbit/s, which the slowest mobile networks in use exceed. */
export const minimumBytesPerSecond = 16_000;

/**
 * The time by which a transfer has to progress. A transfer starts with `timeoutMs`. Each 16 kB moved
 * add a second, but the deadline is never further away than `timeoutMs`. So a peer that stops is cut
 * off after `timeoutMs`, a peer that sends or takes a byte now and then hardly later, and a steady
 * one of more than 16 kB/s never, whatever the size.
 */
export class TransferDeadline {
  private deadline: number;

  /** @param bytes moved so far; `now` in milliseconds of any monotonic clock */
  constructor(
    private readonly timeoutMs: number,
    private bytes: number,
    now: number,
  ) {
    this.deadline = now + timeoutMs;
  }

  /** @param bytes moved so far, from the same origin as before @returns whether the time is up */
  isMissed(bytes: number, now: number): boolean {
    const earned = ((bytes - this.bytes) / minimumBytesPerSecond) * 1_000;
    this.bytes = bytes;
    this.deadline = Math.min(this.deadline + earned, now + this.timeoutMs);
    return now >= this.deadline;
  }
}
