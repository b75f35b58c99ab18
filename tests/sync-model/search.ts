import { operatorSteps } from './operator';
import { type PhonePlan, phoneSteps } from './phone';
import type { Protocol } from './protocol';
import { drain, liveRows, pull } from './pull';
import { Keys } from './keys';
import { Broken, type Chance, type Copy, type State, type Step, spend } from './state';

/** How much may happen. */
export interface Bounds extends PhonePlan {
  readonly left?: Partial<Record<Chance, number>>;
}

export interface Explored {
  readonly states: number;
  /** What happened somewhere: the labels of all steps, with `#` for numbers. */
  readonly met: ReadonlySet<string>;
}

interface Reached extends Step {
  readonly from?: Reached;
}

/**
 * Goes through every state that can be reached, the nearest ones first, and holds each against the
 * promises.
 *
 * @throws Broken with the shortest story that leads to a promise that does not hold
 */
export function search(protocol: Protocol, bounds: Bounds): Explored {
  const start: State = {
    database: { rows: {}, revision: 0, horizon: 0, epoch: 0 },
    clock: 0,
    sequence: 0,
    phones: [0, 1].map(() => ({ phase: 'idle', sent: 0 })),
    reader: { copy: {} },
    left: { lost: 0, twice: 0, backUp: 0, restore: 0, purge: 0, ...bounds.left },
  };
  const keys = new Keys();
  const known = new Set([keys.ofState(start)]);
  const checked = new Set<string>();
  const met = new Set<string>();
  let frontier: Reached[] = [{ label: 'nothing is there', next: start }];
  while (frontier.length > 0) {
    const reached: Reached[] = [];
    for (const from of frontier) {
      try {
        const pair = keys.of(from.next.database, from.next.reader);
        if (!checked.has(pair)) assertPromises(protocol, from.next);
        checked.add(pair);
        for (const step of stepsFrom(protocol, bounds, from.next)) {
          const key = keys.ofState(step.next);
          met.add(step.label);
          if (known.has(key)) continue;
          known.add(key);
          reached.push({ ...step, from });
        }
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        throw new Broken([...storyOf(from), error.message].join('\n'));
      }
    }
    frontier = reached;
  }
  const kinds = [...met].map((label) => label.replaceAll(/[\d.]+/g, '#'));
  return { states: known.size, met: new Set(kinds) };
}

function storyOf({ label, from }: Reached): string[] {
  return from ? [...storyOf(from), label] : [label];
}

function stepsFrom(protocol: Protocol, bounds: Bounds, state: State): Step[] {
  return [
    ...state.phones.flatMap((_, n) => phoneSteps(protocol, bounds, state, n)),
    ...readerSteps(protocol, state),
    ...operatorSteps(protocol, state),
  ];
}

function readerSteps(protocol: Protocol, state: State): Step[] {
  const { reader, answer } = pull(protocol, state.database, state.reader);
  const label = `the reader pulls: ${answer}`;
  const steps: Step[] = [{ label, next: { ...state, reader } }];
  // A page is asked for again after it was applied. Without a cursor a reader starts over instead,
  // and with nothing: the README has it keep the first page and its cursor in one transaction.
  if (state.left.twice > 0 && state.reader.cursor && reader.cursor) {
    const again = { ...state.reader, copy: reader.copy };
    const next = { ...state, reader: again, left: spend(state, 'twice') };
    steps.push({ label: `${label}, and keeps no cursor`, next });
  }
  return steps;
}

/** Whoever pulls to the end now, the reader or someone new, holds what the database holds. */
function assertPromises(protocol: Protocol, { database, reader }: State): void {
  const expected = inOrder(liveRows(database));
  for (const from of [reader, { copy: {} }]) {
    const held = inOrder(drain(protocol, database, from).copy);
    if (held === expected) continue;
    throw new Broken(`after its last page a reader holds ${held}, and the database ${expected}`);
  }
}

const inOrder = (copy: Copy) =>
  `{ ${Object.entries(copy)
    .sort()
    .map(([id, value]) => `${id} ${value}`)
    .join(', ')} }`;
