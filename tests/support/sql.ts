import { Client, type QueryResultRow } from 'pg';
import { workerDatabase } from './database';

/** Looks into the worker's database, past the service. */
export async function sql<Row extends QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return sqlOn<Row>(await workerDatabase(), text, values);
}

export async function sqlOn<Row extends QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  // A statement on a connection that breaks fails; unheard, the error ends the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
