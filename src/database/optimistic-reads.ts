import { Op, literal } from 'sequelize';
import { type CallerColumns, callerColumns, callerTables, confirmBy, isCaller } from './caller';
import { type ReadRows, type RowValues, createdInMicroseconds } from './identity-map';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope } from './owned-rows';
import type { Prepared } from './prepared-query';
import { selectText } from './query-text';
import type { Counter, Revision } from './revision';
import { preparedStatement } from './statement-cache';
import { NotInMemory } from './where-in-memory';

const counterStatement: Prepared = {
  name: 'read-counter',
  isOfDevice: true,
  text: `SELECT ${callerColumns}, counter.horizon FROM ${callerTables} WHERE ${isCaller}`,
};

/** The device's counter, without its lock. @throws 401 when the token is good no more */
export async function readCounter({ pipeline, caller }: Scope): Promise<Counter> {
  const { deviceId, tokenHash } = caller.credential;
  const values = [deviceId, tokenHash];
  const [row] = await pipeline.run<CallerColumns & { horizon: number }>(counterStatement, values);
  return { ...confirmBy(caller, row), horizon: Number(row?.horizon) };
}

type ReadRow = CallerColumns &
  RowValues & { readonly id: string | null; readonly created_us: string };

/**
 * Reads rows without the device's lock, as they are at one revision of the device's data.
 *
 * @throws NotInMemory when the data is at another revision by now
 */
export function readsAt<M extends OwnedModel>(
  { pipeline, caller }: Scope,
  at: Revision,
  model: OwnedModelStatic<M>,
): ReadRows {
  return async (where, includeDeleted) => {
    const [[column = '', keys] = []] = Object.entries(where);
    const { deviceId, tokenHash } = caller.credential;
    const statement = loadStatement(model, column, includeDeleted);
    const rows = await pipeline.run<ReadRow>(statement, [deviceId, tokenHash, keys]);
    const { epoch, revision } = confirmBy(caller, rows[0]);
    if (epoch !== at.epoch || revision !== at.revision) {
      throw new NotInMemory('The data changed while it was read');
    }
    if (rows[0]?.id === null) return [];
    return rows.map(({ caller_epoch: _, caller_revision: __, ...values }) => values) as never;
  };
}

/** As the unit of work reads in a transaction: amounts are the text that PostgreSQL writes. */
const loadStatement = <M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  column: string,
  includeDeleted: boolean,
): Prepared =>
  preparedStatement(
    model,
    `load ${column} ${includeDeleted}`,
    () => {
      const rows = selectText(model, {
        attributes: [...Object.keys(model.getAttributes()), [createdInMicroseconds, 'created_us']],
        where: {
          device_id: { [Op.eq]: literal('$1') },
          [column]: { [Op.eq]: literal('ANY ($3)') },
        },
        paranoid: !includeDeleted,
      });
      return `SELECT ${callerColumns}, r.* FROM ${callerTables} LEFT JOIN (${rows}) AS r ON true
        WHERE ${isCaller}`;
    },
    { keepsDigits: true },
  );
