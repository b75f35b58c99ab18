import { Query, type QueryConfig, type QueryResult, type QueryResultRow, types } from 'pg';
import { DeviceQuery } from './device-query';

/** A statement that each connection prepares once. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Whether it changes anything. */
  readonly writes?: boolean;
  /** Whether it is about the rows of a device, whose id is its first value. */
  readonly isOfDevice: boolean;
}

/** One statement that was asked for, wherever it is by now. */
export interface PipelinedStatement {
  readonly prepared: Prepared;
  readonly values: unknown[];
  readonly resolve: (rows: QueryResultRow[]) => void;
  readonly reject: (error: unknown) => void;
  /** How often it was sent again because its connection was gone. */
  lost: number;
  /** How many connections it is on: a read can be on two. */
  copies: number;
  isSettled: boolean;
}

/** What pg holds for a statement that is under way. */
export interface PreparedQuery extends Query {
  readonly statement: PipelinedStatement;
}

/**
 * pg's query from its parts: it would copy a whole configuration property by property.
 *
 * @param callback called with the query as `this`, so that one serves all queries of a connection
 */
export function preparedQuery(
  statement: PipelinedStatement,
  callback: (this: PreparedQuery, error: Error | null, result: QueryResult<QueryResultRow>) => void,
): PreparedQuery {
  const { prepared, values } = statement;
  const query = queryOf(prepared, prepared.text, values) as Mutable<PreparedQuery>;
  query.name = prepared.name;
  query.callback = callback;
  query.statement = statement;
  return query;
}

/** pg's query for a statement, without a name or a callback. */
export function queryOf(
  { isOfDevice }: Prepared,
  config: string | QueryConfig,
  values: unknown[],
): Query {
  return isOfDevice
    ? new DeviceQuery(String(values[0]), config, values)
    : new Query(config, values);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] } & { name: string; callback: unknown };

const { DATE, INT8, NUMERIC } = types.builtins;
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, String],
  [INT8, Number],
  [NUMERIC, Number],
]);

/** As the models read them: days as they are written, and every number as a number. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return parsers.get(oid) ?? (types.getTypeParser(oid, format) as (text: string) => unknown);
}
