import { Client } from 'pg';

/** The name of the database in a URL, as pg reads it. */
export function databaseNameOf(url: string): string | undefined {
  return new Client({ connectionString: url }).database;
}
