import type { RejectedRecord } from '../../generated/api';

const counts = new Map<string, number>();

/** The records that pushes to this process were refused, by code. */
export const rejectionCounts: ReadonlyMap<string, number> = counts;

export function countRejections(rejected: readonly RejectedRecord[]): void {
  for (const { code } of rejected) counts.set(code, (counts.get(code) ?? 0) + 1);
}
