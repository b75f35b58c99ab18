import type { Protocol } from './protocol';
import {
  Broken,
  type Id,
  type Phone,
  type Row,
  type Rows,
  type State,
  type Step,
  parentOf,
} from './state';

export const unlocked = ({ lock }: State, n: number) => (lock === n ? { lock: undefined } : {});

/** What the push does to the rows, if anything; else it is over, and rolled back or empty. */
export function write(
  protocol: Protocol,
  state: State,
  n: number,
  step: (label: string, next: Phone, rest?: Partial<State>) => Step,
): Step[] {
  const phone = state.phones[n]!;
  const push = phone.push!;
  const { id, value } = push;
  const { rows } = state.database;
  const row = rows[id];
  const over = (why: string) => [
    step(why, { phase: 'idle', sent: phone.sent }, unlocked(state, n)),
  ];
  if (value === null && !isThere(row)) return over('finds nothing to delete');
  if (row && value !== null) {
    if (row.value === null) return over('is refused: row_deleted');
    if (row.value === value && protocol.passesOverRepeats) return over('changes nothing');
  }
  const parent = parentOf[id];
  if (value !== null && parent && !isThere(rows[parent])) return over('is refused: not_found');
  if (isThere(row) && !protocol.allows(row, push)) return over('is refused: conflict');

  if (push.isDone) throw new Broken(`a push that was sent again changed ${id} twice`);
  const before = isThere(row) ? row.value : null;
  if (before !== push.seen) {
    throw new Broken(`${String(before)} was overwritten by a phone that saw ${String(push.seen)}`);
  }
  const ids = value === null ? [...partsOf(rows, id), id] : [id];
  // PostgreSQL's lock of a row that is written; in the way only where the counter's lock is not.
  const isLocked = state.phones.some((other) => ids.some((one) => other.written?.[one]));
  if (isLocked) return [];
  const from = protocol.revision === 'sequence' ? state.sequence : state.database.revision;
  const written = Object.fromEntries(
    ids.map((one, index) => [one, { value, revision: from + index + 1, stamp: phone.began ?? 0 }]),
  ) as Rows;
  const reached = from + ids.length;
  const rest: Partial<State> =
    protocol.revision === 'sequence'
      ? { sequence: reached }
      : protocol.revision === 'locked counter'
        ? {}
        : { database: { ...state.database, revision: reached }, ...unlocked(state, n) };
  return [
    step(
      `writes ${ids.join(' and ')} as ${reached}`,
      { ...phone, phase: 'written', written },
      rest,
    ),
  ];
}

const isThere = (row: Row | undefined): row is Row & { value: string } =>
  row !== undefined && row.value !== null;

/** Parts that are deleted along with what they belong to. */
const partsOf = (rows: Rows, id: Id) =>
  (Object.keys(rows) as Id[]).filter((one) => parentOf[one] === id && isThere(rows[one]));
