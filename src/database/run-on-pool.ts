import type { ClientBase, QueryResult, QueryResultRow } from 'pg';
import type { Sequelize } from 'sequelize';
import { isUnanswered } from './failures';
import { type Prepared, parserOf, queryOf } from './prepared-query';

/**
 * Runs a prepared statement on a connection of the pool, which prepares it the first time; its rows
 * are read as on the pipeline.
 */
export async function runOnPool(
  { connectionManager }: Sequelize,
  prepared: Prepared,
  values: unknown[],
): Promise<QueryResultRow[]> {
  const client = (await connectionManager.getConnection({ type: 'SELECT' } as never)) as PoolClient;
  try {
    return await new Promise((resolve, reject) => {
      const callback = (error: Error | null, result: QueryResult<QueryResultRow>) =>
        error ? reject(error) : resolve(result.rows);
      const { name, text } = prepared;
      const getTypeParser = (oid: number) => parserOf(oid, prepared);
      const config = { name, text, types: { getTypeParser } };
      client.query(Object.assign(queryOf(prepared, config, values), { callback }));
    });
  } catch (error) {
    // As Sequelize marks it: the pool closes it instead of handing it out again.
    if (isUnanswered(error)) client._invalid = true;
    throw error;
  } finally {
    connectionManager.releaseConnection(client);
  }
}

type PoolClient = ClientBase & { _invalid?: boolean };
