import { callerColumns, callerTables, isCaller, settingMaxRows } from './caller';
import { columnsOf, quoted, storedValue } from './model-columns';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Asked } from './read-rows';
import type { Prepared } from './pipeline';

/** A row that another one is born with, the same for each. */
export interface Companion {
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The column that names the other one. */
  readonly parent: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const statements = new Map<string, Prepared>();

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
 * neither. A repeat must raise no revision, so it is looked for before the insert and not by it.
 *
 * @param values the id among them
 * @param maxRows how many rows the device may hold then
 */
export function createStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  values: Readonly<Record<string, unknown>>,
  companion: Companion | undefined,
  maxRows: number | undefined,
): Asked {
  const names = Object.keys(values).filter((name) => values[name] !== undefined);
  const statement = prepared(`create ${model.tableName} ${names.join()}`, () => {
    const slots = names.map((name, index) => ({ name, slot: `$${index + 3}` }));
    const id = slots.find(({ name }) => name === 'id')!.slot;
    const max = settingMaxRows(`$${names.length + 3}`);
    return `${caller(`, ${max}`)}, made AS (
        INSERT INTO ${model.tableName} (device_id, ${names.map(quoted).join(', ')})
        SELECT device, ${slots.map(({ slot }) => slot).join(', ')} FROM caller
        WHERE NOT EXISTS (
          SELECT 1 FROM ${model.tableName} AS used
          WHERE used.device_id = device AND used.id = ${id}::uuid
        )
        RETURNING *
      )${companion ? bornWith(companion) : ''}
      SELECT caller_epoch, caller_revision, ${columnsOf(model)}
      FROM caller LEFT JOIN made ON true`;
  });
  return {
    statement,
    values: [...names.map((name) => storedValue(model, name, values[name])), String(maxRows ?? '')],
  };
}

/** Its values are the code's own, so they are part of the text. */
function bornWith({ model, parent, values }: Companion): string {
  const names = Object.keys(values);
  return `, companion AS (
    INSERT INTO ${model.tableName} (device_id, id, ${[parent, ...names].map(quoted).join(', ')})
    SELECT device_id, gen_random_uuid(), id, ${names.map((name) => literal(values[name])).join(', ')}
    FROM made
  )`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/**
 * Changes a row where it really differs, and tells it as it is then. One that stays the same keeps
 * its `updated_at` and its revision; it is read with a lock, which finds what was committed since
 * the statement began: the same change can just have been made by the one before.
 */
export function updateStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Asked {
  const names = Object.keys(values).filter((name) => values[name] !== undefined);
  const statement = prepared(`update ${model.tableName} ${names.join()}`, () => {
    const slots = names.map((name, index) => [quoted(name), `$${index + 4}`] as const);
    const isNamed = 'device_id = device AND id = $3 AND deleted_at IS NULL';
    const differs = slots.map(([name, slot]) => `${name} IS DISTINCT FROM ${slot}`).join(' OR ');
    const columns = columnsOf(model);
    return `${caller()}, changed AS (
        UPDATE ${model.tableName}
        SET ${slots.map(([name, slot]) => `${name} = ${slot}`).join(', ')}, updated_at = now()
        FROM caller WHERE ${isNamed} AND (${differs})
        RETURNING ${columns}
      ), same AS (
        SELECT ${columns} FROM ${model.tableName}, caller
        WHERE ${isNamed} FOR KEY SHARE OF ${model.tableName}
      )
      SELECT caller_epoch, caller_revision, r.* FROM caller
      LEFT JOIN (
        SELECT * FROM changed
        UNION ALL
        SELECT * FROM same WHERE NOT EXISTS (SELECT 1 FROM changed)
      ) AS r ON true`;
  });
  return {
    statement,
    values: [id, ...names.map((name) => storedValue(model, name, values[name]))],
  };
}

function prepared(shape: string, textOf: () => string): Prepared {
  let statement = statements.get(shape);
  if (!statement) {
    const name = `write-${statements.size}`;
    statement = { name, text: textOf(), writes: true, isOfDevice: true };
    statements.set(shape, statement);
  }
  return statement;
}
