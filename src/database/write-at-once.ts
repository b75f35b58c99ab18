import { Op, fn, literal } from 'sequelize';
import { bulkInsertText, bulkUpdateText } from './bulk-text';
import { callerColumns, callerTables, isCaller, settingMaxRows } from './caller';
import type { IdentityMap } from './identity-map';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope } from './owned-rows';
import type { Prepared } from './prepared-query';
import { updateText } from './query-text';
import type { Revision } from './revision';
import { NotInMemory } from './where-in-memory';
import { changesIn, columnsIn } from './write-changes';

/** So many kinds of changes are prepared: a connection keeps the plan of each. */
const maxStatements = 50;
const statements = new Map<string, Prepared>();

/** One write of a table: its place in the statement, and its rows as JSON. */
interface Write {
  readonly shape: string;
  readonly text: (name: string, rows: string) => string;
  readonly rows: readonly unknown[];
}

/**
 * Writes what differs between memory and the database by one statement, under the device's lock and
 * on condition that the device's data is still what was read.
 *
 * @param maps of the tables, each after those that its rows belong to
 * @returns false when nothing was written, since the data has changed
 * @throws NotInMemory when one statement can't write it; what the database refuses it by
 */
export async function writeAtOnce(
  { pipeline, caller, maxRows }: Scope,
  { epoch, revision }: Revision,
  maps: readonly IdentityMap<OwnedModel>[],
): Promise<boolean> {
  const writes = maps.flatMap(writesOf);
  const { deviceId, tokenHash } = caller.credential;
  const rows = await pipeline.run(statementOf(writes), [
    ...[deviceId, tokenHash, epoch, revision, String(maxRows ?? '')],
    ...writes.map((write) => JSON.stringify(write.rows)),
  ]);
  return rows.length > 0;
}

function writesOf(map: IdentityMap<OwnedModel>): Write[] {
  const { deleted, givingUp, created, left } = changesIn(map);
  if (left.some(({ id }) => deleted.includes(id))) {
    throw new NotInMemory('One statement cannot write a row twice');
  }
  // The key of a unique index is free before another row takes it, unless two rows exchange theirs.
  const givers = left.filter(({ id }) => givingUp.has(id));
  const others = left.filter(({ id }) => !givingUp.has(id));
  const { tableName: table } = map.model;
  const columns = Object.keys(map.model.getAttributes());
  return [
    ...(deleted.length > 0 ? [deletion(map.model, deleted)] : []),
    ...(givers.length > 0 ? [change(table, columns, givers)] : []),
    ...(created.length > 0 ? [insertion(table, columns, created)] : []),
    ...(others.length > 0 ? [change(table, columns, others)] : []),
  ];
}

/** The moment is set by a trigger. */
function deletion(model: OwnedModelStatic<OwnedModel>, ids: readonly string[]): Write {
  const text = (name: string, rows: string) => {
    const where = {
      device_id: { [Op.eq]: literal('$1') },
      id: {
        [Op.eq]: literal(`ANY (ARRAY(SELECT jsonb_array_elements_text(${rows}::jsonb)::uuid))`),
      },
      [Op.and]: [literal('EXISTS (SELECT FROM caller)')],
    };
    return `${name} AS (${updateText(model, { deleted_at: fn('now') }, where, ['id'])})`;
  };
  return { shape: `-${model.tableName}`, text, rows: ids };
}

function insertion(
  table: string,
  all: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Write {
  const columns = all.filter((column) => column !== 'device_id' && column !== 'revision');
  return {
    shape: `+${table}`,
    text: (name, json) => {
      const place = { device: 'device', rows: json, from: 'caller, ' };
      return `${name} AS (${bulkInsertText(table, columns, place)} RETURNING id)`;
    },
    rows: rows.map((values) => columnsIn(values, columns)),
  };
}

const unchanging = new Set(['device_id', 'id', 'revision', 'created_at', 'deleted_at']);

function change(table: string, all: readonly string[], rows: readonly object[]): Write {
  const columns = all.filter((column) => !unchanging.has(column));
  return {
    shape: `~${table}`,
    text: (name, json) => {
      const place = { device: '$1', rows: json, from: 'caller, ' };
      return `${name} AS (${bulkUpdateText(table, columns, place)} RETURNING stored.id)`;
    },
    rows,
  };
}

function statementOf(writes: readonly Write[]): Prepared {
  const shape = writes.map((write) => write.shape).join();
  let statement = statements.get(shape);
  if (!statement) {
    if (statements.size >= maxStatements) throw new NotInMemory('No more statements are prepared');
    const name = `write-at-once-${statements.size + 1}`;
    statement = { name, text: textOf(writes), isOfDevice: true, writes: true };
    statements.set(shape, statement);
  }
  return statement;
}

/** The counts are read in their order, so the tables are written in theirs. */
const textOf = (writes: readonly Write[]) => `
  WITH caller AS (
    SELECT d.id AS device, ${callerColumns}, ${settingMaxRows('$5')} FROM ${callerTables}
    WHERE ${isCaller} AND counter.epoch = $3 AND counter.revision = $4
    FOR NO KEY UPDATE OF counter NOWAIT
  ), ${writes.map(({ text }, n) => text(`write_${n}`, `$${n + 6}`)).join(', ')}
  SELECT ${writes.map((_, n) => `(SELECT count(*) FROM write_${n}) AS count_${n}`).join(', ')}
  FROM caller`;
