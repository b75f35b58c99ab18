import { Op, fn, literal } from 'sequelize';
import { callerColumns, callerTables, isCaller, settingMaxRows } from './caller';
import { columnsOf, quoted, storedValue } from './model-columns';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { selectText, updateText } from './query-text';
import type { BoundStatement } from './read-rows';
import { preparedStatement } from './statement-cache';
import { type TakenValues, joinedSources } from './taken-values';

/** What a new row has beside the values that the client gave. */
export interface Creation {
  readonly child?: ChildRow | undefined;
  readonly taken?: TakenValues | undefined;
  /** How many rows the device may hold then. */
  readonly maxRows?: number | undefined;
}

/** A row that another one is born with: one of a few that differ in their values. */
export interface ChildRow {
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The column that names the other one. */
  readonly parent: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The caller, whose counter is locked as any writer's is: but not waited for, since that would hold
 * up whatever else is asked on the same connection.
 */
const caller = (besides = '') => `
  WITH caller AS (
    SELECT d.id AS device, ${callerColumns}${besides} FROM ${callerTables}
    WHERE ${isCaller} FOR NO KEY UPDATE OF counter NOWAIT
  )`;

/**
 * Creates a row unless its id is used, with what it is born with: in one statement, and so both or
 * neither. It creates none when a row that it takes values from is not there. A repeat must raise no
 * revision, so it is looked for before the insert and not by it.
 *
 * @param values the id among them
 */
export function createStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  values: Readonly<Record<string, unknown>>,
  { child, taken, maxRows }: Creation,
): BoundStatement {
  const names = Object.keys(values).filter((name) => values[name] !== undefined);
  // The values of the child are part of the statement's text.
  const born = child && `${child.model.tableName} ${Object.values(child.values).join()}`;
  const sources = taken?.sources.map(({ alias }) => alias).join();
  const shape = `create ${names.join()} ${born} ${sources}`;
  const text = () => createText(model, names, child, taken);
  return {
    statement: preparedStatement(model, shape, text, { writes: true }),
    values: [...names.map((name) => storedValue(model, name, values[name])), String(maxRows ?? '')],
  };
}

function createText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  names: readonly string[],
  child: ChildRow | undefined,
  taken: TakenValues | undefined,
): string {
  const columns = columnsOf(model);
  const given = (name: string) => `$${names.indexOf(name) + 3}`;
  const used = selectText(model, {
    attributes: ['id'],
    where: {
      device_id: { [Op.eq]: literal('$1') },
      id: { [Op.eq]: literal(`${given('id')}::uuid`) },
    },
    paranoid: false,
  });
  const expressions = taken?.expressions(columns, given) ?? {};
  const filled = [...names, ...Object.keys(expressions)].map(quoted);
  const selected = [...names.map(given), ...Object.values(expressions)];
  return `${caller(`, ${settingMaxRows(`$${names.length + 3}`)}`)}, made AS (
      INSERT INTO ${model.tableName} (device_id, ${filled.join(', ')})
      SELECT device, ${selected.join(', ')}
      FROM caller${taken ? joinedSources(taken, given) : ''} WHERE NOT EXISTS (${used})
      RETURNING *
    )${child ? bornWith(child) : ''}
    SELECT caller_epoch, caller_revision, ${columns.map(quoted).join(', ')}
    FROM caller LEFT JOIN made ON true`;
}

/** Its values are the code's own, so they are part of the text. */
function bornWith({ model, parent, values }: ChildRow): string {
  const names = Object.keys(values);
  return `, child AS (
    INSERT INTO ${model.tableName} (device_id, id, ${[parent, ...names].map(quoted).join(', ')})
    SELECT device_id, gen_random_uuid(), id, ${names.map((name) => written(values[name])).join(', ')}
    FROM made
  )`;
}

function written(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/**
 * Changes a row where it really differs, and returns it as it is then. One that stays the same keeps
 * its `updated_at` and its revision; it is read with a lock, which finds what was committed since
 * the statement began: the change before can have made it the same.
 */
export function updateStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  id: string,
  values: Readonly<Record<string, unknown>>,
): BoundStatement {
  const names = Object.keys(values).filter((name) => values[name] !== undefined);
  const text = () => changeText(model, names);
  return {
    statement: preparedStatement(model, `update ${names.join()}`, text, { writes: true }),
    values: [id, ...names.map((name) => storedValue(model, name, values[name]))],
  };
}

function changeText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  names: readonly string[],
): string {
  const slots = names.map((name, index) => [name, literal(`$${index + 4}`)] as const);
  const isNamed = {
    device_id: { [Op.eq]: literal('$1') },
    id: { [Op.eq]: literal('$3') },
    [Op.and]: [literal('EXISTS (SELECT FROM caller)')],
  };
  const differs = slots.map(([name, { val }]) =>
    literal(`${quoted(name)} IS DISTINCT FROM ${String(val)}`),
  );
  const changes = { ...Object.fromEntries(slots), updated_at: fn('now') };
  const where = { [Op.and]: [isNamed, { [Op.or]: differs }] };
  const columns = columnsOf(model);
  return `${caller()}, changed AS (
      ${updateText(model, changes, where, columns)}
    ), same AS (
      ${selectText(model, { attributes: columns, where: isNamed, lock: 'KEY SHARE' })}
    )
    SELECT caller_epoch, caller_revision, r.* FROM caller
    LEFT JOIN (
      SELECT * FROM changed
      UNION ALL
      SELECT * FROM same WHERE NOT EXISTS (SELECT 1 FROM changed)
    ) AS r ON true`;
}
