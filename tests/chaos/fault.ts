import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Sent } from './journal';
import type { Lab } from './lab';

/** Something that goes wrong for a while, made on the real part. */
export interface Fault {
  readonly name: string;
  /** Why it can't be made on this machine, if it can't. */
  canRun(lab: Lab): string | undefined;
  /** Makes it, holds it and ends it, also when the run is stopped meanwhile. */
  run(lab: Lab, random: SeededRandom): Promise<void>;
  /** The longest that any request may take meanwhile, unless it is the usual. */
  readonly longestWaitMs?: number;
  /** The requests that have nothing to do with it, and must be answered at once. */
  readonly leavesAlone?: (request: Pick<Sent, 'method' | 'path'>) => boolean;
}

export const always = () => undefined;
