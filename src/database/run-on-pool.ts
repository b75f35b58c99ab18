import type { ClientBase, QueryResult, QueryResultRow } from 'pg';
import type { Sequelize } from 'sequelize';
import { isUnanswered } from './failures';
import { type Prepared, getTypeParser, queryOf } from './prepared-query';

/** Runs a statement of the pipeline on a connection of the pool; its rows are read the same. */
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
      const config = { text: prepared.text, types: { getTypeParser } };
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
