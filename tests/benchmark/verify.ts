import { type Answer, answerOf, assertSame } from './answers';
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
const asked = 40;

/**
 * Asks all the same, one request at a time, and holds the answers against the first one's.
 *
 * @returns for each of them the statements of a request: what most requests take, or for a mix of
 *   several kinds their mean
 * @throws when an answer is wrong
 */
export async function verify(
  workload: Workload,
  witnesses: readonly Witness[],
  world: World,
): Promise<number[]> {
  const counted = witnesses.map(() => [] as number[]);
  for (let n = 0; n < asked; n += 1) {
    // The first time a device asks, its token is checked, which is not counted.
    assertSame(workload, await askAll(n, 2 * n));
    const before = witnesses.map(({ wire }) => wire.statements);
    assertSame(workload, await askAll(n, 2 * n + 1));
    witnesses.forEach(({ wire }, at) => counted[at]!.push(wire.statements - before[at]!));
  }
  return counted.map(workload.statuses.length > 1 ? mean : median);

  async function askAll(n: number, turn: number): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const { url } of witnesses) answers.push(await answerOf(url, workload, n, turn, world));
    return answers;
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;
