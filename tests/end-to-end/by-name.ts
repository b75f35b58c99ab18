import { Client } from 'pg';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The order of a list, as the phone sorts it: the ICU root collation, then the id. It is asked for
 * as 'en', which has no rules of its own; 'und' would give the machine's own language.
 */
const collator = new Intl.Collator('en');

export function byName(a: Named, b: Named): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** The ids in the order in which PostgreSQL itself sorts these rows, whatever the service asked it. */
export async function idsByName(databaseUrl: string, rows: readonly Named[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const sorted = await client.query<Named>(
      `SELECT id FROM unnest($1::uuid[], $2::text[]) AS named (id, name)
       ORDER BY name COLLATE "und-x-icu", id`,
      [rows.map(({ id }) => id), rows.map(({ name }) => name)],
    );
    return sorted.rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
