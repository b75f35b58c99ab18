import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Device } from './device';
import type { Page } from './tables';

/** Asks for a page of what changed after a cursor; without one, from the beginning. */
export type Pull = (
  since: string | undefined,
  limit: number,
) => Promise<Pick<Page, 'changes' | 'cursor' | 'has_more'>>;

/** A way to pull: the service's, or one that a test puts in its place. */
export type Puller = (device: Device, random: SeededRandom) => Pull;

/** Through either process. A service that is too busy for a moment is asked again. */
export const throughService: Puller = (device, random) => async (since, limit) => {
  const query = new URLSearchParams({ limit: String(limit), ...(since && { since }) });
  for (let left = 5; left > 0; left -= 1) {
    const { status, body } = await device.ask<Page>(random.pick([0, 1] as const), {
      method: 'GET',
      path: `/v1/sync/changes?${query.toString()}`,
    });
    if (status === 200) return body;
    if (status !== 503) throw new Error(`A pull answered ${status}: ${JSON.stringify(body)}`);
  }
  throw new Error('The service stayed away');
};
