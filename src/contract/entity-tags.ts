import type { DeviceStore } from '../database/device-store';
import type { Revision } from '../database/revision';

/**
 * An entity tag names a revision of the device's data, and the epoch that it was counted in:
 * `"3f2a9c10-42"`.
 */
const ours = /^(?:W\/)?"([0-9a-f]{8})-([0-9]{1,15})"$/;

const tag = (epoch: string, revision: number) => `"${epoch.slice(0, 8)}-${revision}"`;

/** Of a row: when it was last changed. */
export function rowTag({ known }: DeviceStore, row: { readonly revision: number }): string {
  return tag(known.epoch, row.revision);
}

/** Of whatever is made from more than one row: when any of the device's data was last changed. */
export function dataTag({ known }: DeviceStore): string {
  return tag(known.epoch, known.revision);
}

/** Whether an `If-None-Match` names the tag, or any (`*`). */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return listed(header).some((one) => one === '*' || one.replace(/^W\//, '') === tag);
}

/**
 * The latest revision that an `If-Match` names, of the data that the device has: a row that is no
 * younger is what the client has seen, whether it came by itself or in a list. A weak tag counts
 * too: proxies that compress make them of ours, and ours names a revision rather than bytes.
 *
 * @returns null when the header names none of ours; infinity for `*`
 */
export function latestNamed(header: string, { epoch, revision }: Revision): number | null {
  const named = listed(header).flatMap((one) => {
    if (one === '*') return [Infinity];
    const [, itsEpoch, digits] = ours.exec(one) ?? [];
    const isOurs = itsEpoch === epoch.slice(0, 8) && Number(digits) <= revision;
    return isOurs ? [Number(digits)] : [];
  });
  return named.length === 0 ? null : Math.max(...named);
}

/** Our tags hold no comma. */
const listed = (header: string) => header.split(',').map((one) => one.trim());
