import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseClient } from './client';
import type { ConnectionUnavailable } from './connection-unavailable';
import { DatabaseUnusable } from './unusable';

const pauseMs = 500;
const attemptMs = 5_000;
/** PostgreSQL starts, stops, or has no connection left: it may accept one later. */
const later = /^(08...|53...|57P0.)$/;
const sqlState = /^[0-9A-Z]{5}$/;

/**
 * Waits until the database accepts a connection. A refusal that time does not mend, such as a wrong
 * password, is not waited out.
 *
 * @throws DatabaseUnusable with the last failure
 */
export async function waitForDatabase(url: string, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const leftMs = Math.max(1, deadline - performance.now());
    const client = new DatabaseClient(
      {
        connectionString: url,
        application_name: 'countonme-wait',
        connectionTimeoutMillis: Math.min(attemptMs, leftMs),
      },
      'SELECT 1',
    );
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      const isLate = performance.now() + pauseMs >= deadline;
      if (isLate || !canBeMended(error)) {
        throw DatabaseUnusable.at(new Client({ connectionString: url }), error);
      }
    }
    await sleep(pauseMs);
  }
}

/** Node's codes, such as ECONNREFUSED, are longer than PostgreSQL's; a time-out has none. */
function canBeMended(error: unknown): boolean {
  const { code } = error as ConnectionUnavailable;
  return code === undefined || !sqlState.test(code) || later.test(code);
}
