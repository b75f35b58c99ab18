import type { Protocol } from './protocol';
import { type Change, all, isLive } from './pull';
import { type Database, type Phone, type State, type Step, spend } from './state';

/** All that the operator can do next. */
export function operatorSteps(protocol: Protocol, state: State): Step[] {
  const { database, backup, left } = state;
  const steps: Step[] = [];
  if (left.backUp > 0) {
    const next = { ...state, backup: database, left: spend(state, 'backUp') };
    steps.push({ label: `a backup is made at ${database.revision}`, next });
  }
  if (left.restore > 0 && backup) {
    const epoch = protocol.renewsEpoch ? database.epoch + 1 : backup.epoch;
    const next: State = {
      ...state,
      database: { ...backup, epoch },
      sequence: backup.revision,
      // The service is stopped meanwhile: what was under way was rolled back, and is sent again.
      phones: state.phones.map(cutOff),
      lock: undefined,
      backup: undefined,
      left: spend(state, 'restore'),
    };
    steps.push({ label: `the backup of ${backup.revision} is restored`, next });
  }
  // All of it happens under the lock, and nobody sees it before its commit: one step.
  if (left.purge > 0 && state.lock === undefined) {
    // `erasableIn`: a deleted product has no live portions, and they go together.
    const erased = all(database).filter((change) => !isLive(change));
    if (erased.length > 0) {
      const label = `${erased.map(([id]) => id).join(' and ')} is erased`;
      const next = { ...state, database: without(protocol, database, erased) };
      steps.push({ label, next: { ...next, left: spend(state, 'purge') } });
    }
  }
  return steps;
}

function without(
  { raisesHorizon }: Protocol,
  database: Database,
  erased: readonly Change[],
): Database {
  const gone = new Set<string>(erased.map(([id]) => id));
  const last = Math.max(...erased.map(([, { revision }]) => revision));
  return {
    ...database,
    rows: Object.fromEntries(Object.entries(database.rows).filter(([id]) => !gone.has(id))),
    horizon: raisesHorizon ? Math.max(database.horizon, last) : database.horizon,
  };
}

function cutOff({ phase, sent, push }: Phone): Phone {
  if (phase === 'idle') return { phase, sent };
  return { phase: 'unanswered', sent, push: push! };
}
