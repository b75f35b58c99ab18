import { type FloorAnswer, type FloorCall, callerCounted, dataTag, isCaller } from '../floor';
import type { Workload } from './workload';

/** The list again, by a client that has it; `*` is any tag, so that each device's needn't be known. */
export const unchanged: Workload = {
  name: 'unchanged',
  title: 'unchanged list (304)',
  statuses: [304],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: '/v1/products?limit=50',
    headers: { 'If-None-Match': '*' },
  }),
};

/** For the floor's list: a 304 when the client has what there is. */
export async function unchangedAnswer({
  caller,
  known,
  select,
}: FloorCall): Promise<FloorAnswer | undefined> {
  if (known === undefined) return undefined;
  const [device] = await select('tag', current, [...caller]);
  if (!device || (known !== '*' && known !== device.tag)) return undefined;
  return { status: 304, headers: { ETag: device.tag as string } };
}

const current = `SELECT ${dataTag} FROM ${callerCounted} WHERE ${isCaller}`;
