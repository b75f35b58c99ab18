import { writer } from '../../statements/caller';
import { readCursor } from '../../statements/pull';
import { recordsPushed } from '../../statements/push';
import { ok, send, sendExpired } from '../answer';
import type { FloorRoute } from '../route';

const statement = {
  name: 'push',
  text: `WITH ${writer}, ${recordsPushed({
    products: '$3',
    portions: '$4',
    entries: '$5',
    epoch: '$6',
    after: '$7',
  })}`,
};

interface Created {
  readonly created: readonly object[];
}

interface Push {
  readonly changes: {
    readonly products: Created;
    readonly portions: Created;
    readonly food_entries: Created;
  };
  readonly cursor: string;
}

/** Of new records in three tables. */
export const pushChanges: FloorRoute = {
  method: 'POST',
  path: '/v1/sync/changes',
  statements: [statement],
  ask(call, sendStatement) {
    const { changes, cursor } = call.body as Push;
    const { products, portions, food_entries } = changes;
    const told = [products, portions, food_entries].map(({ created }) => JSON.stringify(created));
    const { epoch, after } = readCursor(cursor);
    sendStatement(call, statement, ...told, epoch, after);
  },
  answer({ res, rows: [row] }) {
    if (row![0] === 't') send(res, ok, '{"rejected":[]}');
    else sendExpired(res);
  },
};
