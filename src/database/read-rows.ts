import { Op, type OrderItem, Utils } from 'sequelize';
import { BoundCondition } from './bound-condition';
import { callerColumns, callerTables, isCaller } from './caller';
import { columnsOf, quoted } from './model-columns';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Prepared } from './pipeline';

/** What is asked of the rows of one kind. */
export interface Selection {
  readonly where: object;
  readonly order: readonly OrderItem[];
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly evenDeleted?: boolean | undefined;
}

export interface Asked {
  readonly statement: Prepared;
  /** Those after the caller's two. */
  readonly values: readonly unknown[];
}

const statements = new Map<string, Prepared>();

/**
 * The prepared statement for a selection, which confirms its caller along the way: its rows are
 * joined to the caller's device, so there is one without an id when there are none, and none when
 * the token is good no more.
 *
 * @returns undefined for conditions and orders that are more than columns and values
 */
export function readStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  { where, order, limit, offset, evenDeleted = false }: Selection,
): Asked | undefined {
  const values: unknown[] = [];
  const parameter = (value: unknown) => `$${values.push(value) + 2}`;
  const conditions = conditionsOf(where, parameter);
  const keys = keysOf(order);
  if (!conditions || !keys) return undefined;
  if (!evenDeleted) conditions.push('deleted_at IS NULL');
  const tail =
    (keys.length > 0 ? ` ORDER BY ${keys.join(', ')}` : '') +
    (limit === undefined ? '' : ` LIMIT ${parameter(limit)}`) +
    (offset === undefined ? '' : ` OFFSET ${parameter(offset)}`);

  const shape = `${model.tableName} ${conditions.join()}${tail}`;
  let statement = statements.get(shape);
  if (!statement) {
    const text = `SELECT ${callerColumns}, r.* FROM ${callerTables}
      LEFT JOIN LATERAL (
        SELECT ${columnsOf(model)} FROM ${tableOf(model)}
        WHERE ${['device_id = d.id', ...conditions].join(' AND ')}${tail}
      ) AS r ON true
      WHERE ${isCaller}`;
    statement = { name: `read-${statements.size}`, text, isOfDevice: true };
    statements.set(shape, statement);
  }
  return { statement, values };
}

/**
 * The prepared statement that counts what a selection of all pages finds, in `total`, and confirms
 * its caller along the way.
 *
 * @returns undefined for conditions that are more than columns and values
 */
export function countStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  where: object,
): Asked | undefined {
  const values: unknown[] = [];
  const conditions = conditionsOf(where, (value) => `$${values.push(value) + 2}`);
  if (!conditions) return undefined;
  const shape = `count ${model.tableName} ${conditions.join()}`;
  let statement = statements.get(shape);
  if (!statement) {
    const text = `SELECT ${callerColumns}, (
        SELECT count(*) FROM ${tableOf(model)}
        WHERE ${['device_id = d.id', ...conditions, 'deleted_at IS NULL'].join(' AND ')}
      ) AS total FROM ${callerTables} WHERE ${isCaller}`;
    statement = { name: `read-${statements.size}`, text, isOfDevice: true };
    statements.set(shape, statement);
  }
  return { statement, values };
}

/** Under the name that Sequelize gives it, by which expressions refer to it. */
const tableOf = <M extends OwnedModel>({ tableName, name }: OwnedModelStatic<M>) =>
  `${tableName} AS ${quoted(name)}`;

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The conditions as text, one a column; undefined when one of them is more than that. */
function conditionsOf(where: object, parameter: (value: unknown) => string): string[] | undefined {
  const conditions: string[] = [];
  for (const column of Reflect.ownKeys(where)) {
    if (typeof column === 'symbol') return undefined;
    const condition = conditionOf(
      quoted(column),
      (where as Record<string, unknown>)[column],
      parameter,
    );
    if (condition === undefined) return undefined;
    conditions.push(condition);
  }
  return conditions;
}

function conditionOf(
  column: string,
  value: unknown,
  parameter: (value: unknown) => string,
): string | undefined {
  if (isScalar(value)) return `${column} = ${parameter(value)}`;
  if (value instanceof BoundCondition) return value.sql(column, parameter(value.value));
  if (Array.isArray(value)) {
    return value.every(isScalar) ? `${column} = ANY (${parameter(value)})` : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { [Op.between]: between, [Op.lte]: most, ...others } = value as Range;
  if (Reflect.ownKeys(others).length > 0) return undefined;
  if (between && most === undefined) {
    return `${column} BETWEEN ${parameter(between[0])} AND ${parameter(between[1])}`;
  }
  return isScalar(most) && !between ? `${column} <= ${parameter(most)}` : undefined;
}

interface Range {
  readonly [Op.between]?: readonly [Scalar, Scalar];
  readonly [Op.lte]?: unknown;
}

const directions: readonly unknown[] = ['ASC', 'DESC', 'DESC NULLS LAST'];

/** What to order by: columns, and expressions that are constants of the code. */
function keysOf(order: readonly OrderItem[]): string[] | undefined {
  const keys: string[] = [];
  for (const item of order) {
    const [key, direction = 'ASC'] = typeof item === 'string' ? [item] : (item as unknown[]);
    const text =
      typeof key === 'string' ? quoted(key) : key instanceof Utils.Literal ? key.val : undefined;
    if (typeof text !== 'string' || !directions.includes(direction)) return undefined;
    keys.push(direction === 'ASC' ? text : `${text} ${direction as string}`);
  }
  return keys;
}
