import type { ClientBase, QueryResultRow } from 'pg';
import type { Sequelize } from 'sequelize';
import { isUnanswered } from './failures';
import { getTypeParser } from './prepared-query';

/** Runs a statement of the pipeline on a connection of the pool; its rows are read the same. */
export async function runOnPool(
  { connectionManager }: Sequelize,
  text: string,
  values: unknown[],
): Promise<QueryResultRow[]> {
  const client = (await connectionManager.getConnection({ type: 'SELECT' } as never)) as PoolClient;
  try {
    return (await client.query<QueryResultRow>({ text, values, types: { getTypeParser } })).rows;
  } catch (error) {
    // As Sequelize marks it: the pool closes it instead of handing it out again.
    if (isUnanswered(error)) client._invalid = true;
    throw error;
  } finally {
    connectionManager.releaseConnection(client);
  }
}

type PoolClient = ClientBase & { _invalid?: boolean };
