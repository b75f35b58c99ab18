import type { Fault } from './findings';

/** Counts rejected records by their reason. Its memory is bounded, whatever the reasons say. */
export class RejectionReasons {
  private readonly counts = new Map<string, number>();

  count({ reason }: Fault): void {
    const kind = reason.replace(/[-+]?\d[\d.,e+]*.*$/, '').replace(/:?\s*$/, '');
    if (this.counts.size < 100 || this.counts.has(kind)) {
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    }
  }

  /**
   * @param read how many records the source had
   * @returns what to tell when most of them were rejected for one reason: the source is then in
   *   another form than this importer reads
   */
  failure(read: number): string | undefined {
    const [kind, count] = [...this.counts].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
    if (count * 2 <= read) return undefined;
    const [most, all] = [count, read].map((n) => n.toLocaleString('en-US'));
    return `${most} of ${all} foods were rejected for one reason: ${kind}. The source may have a format that this version cannot read.`;
  }
}
