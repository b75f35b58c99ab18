import { Op, type OrderItem, Utils, col, fn, literal } from 'sequelize';
import { callerColumns, callerTables, isCaller } from './caller';
import { columnsOf } from './model-columns';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { shapeOf, withParameters } from './prepared-condition';
import type { Prepared } from './prepared-query';
import { selectText } from './query-text';
import { preparedStatement } from './statement-cache';

/** What is asked of the rows of one kind. */
export interface Selection {
  readonly where: object;
  readonly order: readonly OrderItem[];
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** Also the deleted ones. */
  readonly includeDeleted?: boolean | undefined;
}

/** A prepared statement with its values, those after the caller's two. */
export interface BoundStatement {
  readonly statement: Prepared;
  readonly values: readonly unknown[];
}

/**
 * The prepared statement for a selection, which confirms its caller along the way: its rows are
 * joined to the caller's device, so there is one without an id when there are none, and none when
 * the token is good no more.
 */
export function readStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  selection: Selection,
): BoundStatement {
  const { where, order, limit, offset, includeDeleted = false } = selection;
  const values: unknown[] = [];
  let shape = `${includeDeleted} ${shapeOf(where, values)}`;
  for (const item of order) shape += orderShape(item);
  if (limit !== undefined) shape += ` limit${values.push(limit)}`;
  if (offset !== undefined) shape += ` offset${values.push(offset)}`;
  const statement = preparedStatement(model, shape, () => selectionText(model, selection));
  return { statement, values };
}

function selectionText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  { where, order, limit, offset, includeDeleted = false }: Selection,
): string {
  const parameter = parametersAfterCaller();
  const rows = selectText(model, {
    attributes: columnsOf(model),
    where: { [Op.and]: [ofCaller, withParameters(where, parameter)] },
    order: [...order],
    ...(limit !== undefined && { limit: literal(parameter()) as unknown as number }),
    ...(offset !== undefined && { offset: literal(parameter()) as unknown as number }),
    paranoid: !includeDeleted,
  });
  return `SELECT ${callerColumns}, r.* FROM ${callerTables} LEFT JOIN (${rows}) AS r ON true
    WHERE ${isCaller}`;
}

/**
 * The prepared statement that counts what a selection of all pages finds, in `total`, and confirms
 * its caller along the way.
 */
export function countStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  where: object,
): BoundStatement {
  const values: unknown[] = [];
  const shape = `count ${shapeOf(where, values)}`;
  const statement = preparedStatement(model, shape, () => countText(model, where));
  return { statement, values };
}

function countText<M extends OwnedModel>(model: OwnedModelStatic<M>, where: object): string {
  const count = selectText(model, {
    attributes: [[fn('count', col('*')), 'total']],
    where: { [Op.and]: [ofCaller, withParameters(where, parametersAfterCaller())] },
  });
  return `SELECT ${callerColumns}, (${count}) AS total FROM ${callerTables} WHERE ${isCaller}`;
}

const ofCaller = { device_id: { [Op.eq]: literal('$1') } };

/** The caller has the first two. */
function parametersAfterCaller(): () => string {
  let last = 2;
  return () => `$${(last += 1)}`;
}

/** Columns, and expressions that are constants of the code. */
function orderShape(item: OrderItem): string {
  if (typeof item === 'string') return ` ${item}`;
  const [key, direction] = item as [unknown, string?];
  return ` ${key instanceof Utils.Literal ? String(key.val) : String(key)} ${direction}`;
}
