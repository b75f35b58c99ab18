import type { Protocol } from './protocol';
import { drain } from './pull';
import type { Id, Phone, Push, Rows, State, Step } from './state';
import { spend } from './state';
import { unlocked, write } from './write';

/** What a phone may push: a new value for a row, or its deletion. */
export type Intent = readonly [id: Id, what: 'put' | 'delete'];

export interface PhonePlan {
  readonly intents: readonly Intent[];
  readonly pushes: number;
}

/** All that phone `n` can do next. */
export function phoneSteps(protocol: Protocol, plan: PhonePlan, state: State, n: number): Step[] {
  const phone = state.phones[n]!;
  const step = (label: string, next: Phone, rest: Partial<State> = {}): Step => ({
    label: `phone ${n} ${label}`,
    next: { ...state, ...rest, phones: state.phones.with(n, next) },
  });
  const { push, sent } = phone;
  if (phone.phase === 'idle') {
    // The phones are alike, so the first to begin may as well be phone 0.
    const isToWait = n > 0 && sent === 0 && state.phones[n - 1]!.sent === 0;
    if (sent === plan.pushes || isToWait) return [];
    return plan.intents.map((intent) => {
      const clock = clockOf(protocol, state);
      const push = pushOf(protocol, state, intent, `${n}.${sent + 1}`);
      const begun: Phone = { phase: 'begun', sent: sent + 1, push, ...begunAt(clock) };
      return step(`begins to ${intent[1]} ${intent[0]}`, begun, clock);
    });
  }
  if (!push) throw new Error('A push without content');
  const idle: Phone = { phase: 'idle', sent };
  switch (phone.phase) {
    case 'unanswered': {
      const clock = clockOf(protocol, state);
      return [step('sends it again', { phase: 'begun', sent, push, ...begunAt(clock) }, clock)];
    }
    case 'begun': {
      const locks = protocol.revision !== 'sequence';
      if (locks && state.lock !== undefined) return [];
      if (!protocol.isGood(push.cursor, state.database))
        return [step('is told that its cursor has expired', idle)];
      return [
        step(
          locks ? 'locks' : 'does not lock',
          { ...phone, phase: 'locked' },
          locks ? { lock: n } : {},
        ),
      ];
    }
    case 'locked':
      return write(protocol, state, n, step);
    case 'written': {
      const database = committed(state, phone.written ?? {});
      const rest = { database, ...unlocked(state, n) };
      const isDone = push.isDone || phone.written !== undefined;
      const unanswered: Phone = { phase: 'unanswered', sent, push: { ...push, isDone } };
      return [
        step('commits', idle, rest),
        ...(state.left.lost > 0
          ? [step('commits, unheard', unanswered, { ...rest, left: spend(state, 'lost') })]
          : []),
      ];
    }
  }
}

const clockOf = ({ readsClock }: Protocol, { clock }: State): Partial<State> =>
  readsClock ? { clock: clock + 1 } : {};

const begunAt = ({ clock }: Partial<State>): Pick<Phone, 'began'> =>
  clock === undefined ? {} : { began: clock };

/** The phone pulls to the end, and decides by what it sees. */
function pushOf(protocol: Protocol, state: State, [id, what]: Intent, value: string): Push {
  const { cursor, copy } = drain(protocol, state.database, { copy: {} });
  const seen = copy[id] ?? null;
  return { id, value: what === 'put' ? value : null, cursor: cursor!, seen, isDone: false };
}

function committed({ database }: State, written: Rows) {
  const reached = Math.max(database.revision, ...Object.values(written).map((r) => r.revision));
  return { ...database, rows: sorted({ ...database.rows, ...written }), revision: reached };
}

/** In one order, so that equal states are equal as text. */
const sorted = (rows: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
