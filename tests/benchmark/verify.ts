import { answerOf, assertSame } from './answers';
import { median } from './figures';
import type { Wire } from './wire';
import type { Workload } from './workloads/workload';
import type { World } from './world';

/** A server whose statements pass a wire of their own. */
export interface Witness {
  readonly url: string;
  readonly wire: Wire;
}

/** Twice all kinds of requests of the mix. */
const asked = 20;

/**
 * Asks both the same, one request at a time, and holds the answers against each other.
 *
 * @returns for each of them the statements of a request: what most requests take, or for a mix of
 *   several kinds their mean
 * @throws when an answer is wrong
 */
export async function verify(
  workload: Workload,
  witnesses: readonly [Witness, Witness],
  world: World,
): Promise<[number, number]> {
  const counted = witnesses.map(() => [] as number[]);
  for (let n = 0; n < asked; n += 1) {
    // The first time a device asks, its token is checked, which is not counted.
    assertSame(workload, await askBoth(n, 2 * n));
    const before = witnesses.map(({ wire }) => wire.statements);
    assertSame(workload, await askBoth(n, 2 * n + 1));
    witnesses.forEach(({ wire }, at) => counted[at]!.push(wire.statements - before[at]!));
  }
  return counted.map(workload.statuses.length > 1 ? mean : median) as [number, number];

  async function askBoth(n: number, turn: number) {
    const [service, floor] = witnesses;
    return [
      await answerOf(service.url, workload, n, turn, world),
      await answerOf(floor.url, workload, n, turn, world),
    ] as const;
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;
