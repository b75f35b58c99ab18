import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';

export type Sql = <Row extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

const patienceMs = 30_000;

/** Asks as somebody who knows that the database is often away: again, until it is back. */
export function patientSql(url: () => string): Sql {
  return async (text, values) => {
    for (const end = Date.now() + patienceMs; ; await sleep(100)) {
      try {
        return await ask(url(), text, values);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
}

async function ask<Row extends QueryResultRow>(
  url: string,
  text: string,
  values?: unknown[],
): Promise<Row[]> {
  const client = await aSession(url);
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A session that may be lost at any time without a word. */
export async function aSession(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
