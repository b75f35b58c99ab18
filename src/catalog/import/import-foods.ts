import type { Client } from 'pg';
import { type Stored, storeFoods } from '../store-foods';
import type { Fault, Finding, FoodReader, Place } from './findings';

/** What an import came to. Foods: `created + updated + unchanged + rejected + skipped` were read. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Of kinds that are not imported. */
  skipped: number;
  /** Parts of foods that were left out; the foods were taken. */
  mended: number;
  /** Of the foods that were taken. */
  portions: number;
}

export interface ImportParts {
  /** A connection of the import's own. */
  readonly client: Client;
  readonly reader: FoodReader;
  readonly onFault: (fault: Fault, isRejected: boolean) => void | Promise<void>;
  readonly signal: AbortSignal;
  /** Kept up to date while the import runs. */
  readonly tally: Tally;
  readonly batchSize?: number;
}

type Read = Extract<Finding, { kind: 'food' }>;

export const emptyTally = (): Tally => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
  mended: 0,
  portions: 0,
});

/** Any number will do that nothing else asks for. */
const lockKey = 4_226_002;

/**
 * Brings what a reader finds into the catalog, batch by batch, each in a transaction of its own:
 * broken off at any point, it leaves whole batches, and run again it goes through them quickly.
 * While one batch is written the next one is read.
 *
 * @throws the signal's reason when it is raised; what was written stays
 */
export async function importFoods(parts: ImportParts): Promise<void> {
  const { client, reader, onFault, signal, tally, batchSize = 2_000 } = parts;
  await prepare(client);
  let batch: Read[] = [];
  let writing = Promise.resolve();
  try {
    for await (const finding of reader.findings(signal)) {
      if (finding.kind === 'food') batch.push(finding);
      else if (finding.kind === 'skipped') tally.skipped += 1;
      else {
        tally[finding.kind] += 1;
        await onFault(withoutKind(finding), finding.kind === 'rejected');
      }
      if (batch.length < batchSize) continue;
      await writing;
      signal.throwIfAborted();
      writing = writeBatch(parts, batch);
      // Awaited with the next batch; until then its failure is not unheard of.
      writing.catch(() => undefined);
      batch = [];
    }
  } finally {
    await writing;
  }
  await writeBatch(parts, batch);
  await settle(client);
}

function withoutKind({ place, id, reason }: Fault): Fault {
  return { place, ...(id !== undefined && { id }), reason };
}

/** @throws when another import runs on this database */
async function prepare(client: Client): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS locked',
    [lockKey],
  );
  if (!rows[0]?.locked) throw new Error('Another import is running on this database');
  // An import that was lost can be run again, so no batch waits for the disk.
  await client.query('SET synchronous_commit = off');
  // Which keys came already, and where: on the server's disk, so that memory stays flat.
  await client.query(
    'CREATE TEMPORARY TABLE seen (source_id text COLLATE "C" PRIMARY KEY, place json)',
  );
}

async function writeBatch({ client, tally, onFault }: ImportParts, batch: Read[]): Promise<void> {
  if (batch.length === 0) return;
  await client.query('BEGIN');
  let kept: Read[];
  let stored: Stored;
  const repeated: Fault[] = [];
  try {
    kept = await firstOfEachKey(client, batch, repeated);
    stored = await storeFoods(
      async (sql, json) => (await client.query<Stored & object>(sql, [json])).rows,
      kept.map(({ food }) => food),
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  tally.created += stored.created;
  tally.updated += stored.updated;
  tally.unchanged += kept.length - stored.created - stored.updated;
  tally.portions += kept.reduce((sum, { food }) => sum + food.portions.length, 0);
  tally.rejected += repeated.length;
  for (const fault of repeated) await onFault(fault, true);
  for (const { food, place, mended } of kept) {
    if (mended === undefined) continue;
    tally.mended += 1;
    await onFault({ place, id: food.source_id, reason: mended }, false);
  }
}

/** The first record of a key holds, in every run alike; a later one would change it to and fro. */
async function firstOfEachKey(
  client: Client,
  batch: readonly Read[],
  repeats: Fault[],
): Promise<Read[]> {
  const keys = batch.map(({ food, place }) => ({ source_id: food.source_id, place }));
  const { rows } = await client.query<{ n: number; first: Place }>(
    `WITH given AS MATERIALIZED (
       SELECT value->>'source_id' AS source_id, value->'place' AS place, n
       FROM json_array_elements($1::json) WITH ORDINALITY AS given (value, n)
     ), added AS (
       INSERT INTO seen SELECT DISTINCT ON (source_id) source_id, place FROM given
       ORDER BY source_id, n
       ON CONFLICT DO NOTHING RETURNING source_id, place
     )
     SELECT (n - 1)::integer AS n, coalesce(added.place, seen.place) AS first
     FROM given LEFT JOIN added USING (source_id) LEFT JOIN seen USING (source_id)
     WHERE seen.source_id IS NOT NULL OR added.place::text <> given.place::text
     ORDER BY n`,
    [JSON.stringify(keys)],
  );
  const repeated = new Map(rows.map(({ n, first }) => [n, first]));
  for (const [n, { line }] of repeated) {
    const { food, place } = batch[n]!;
    repeats.push({ place, id: food.source_id, reason: `the same code occurred in line ${line}` });
  }
  return batch.filter((_, n) => !repeated.has(n));
}

/**
 * Counts the foods of each word, which searches weigh words by. They plan by what is in the tables,
 * and the indexes sort in what was only noted so far.
 */
async function settle(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO catalog_words AS known (word, foods)
     SELECT word, ndoc FROM ts_stat('SELECT words FROM catalog_products')
     WHERE word COLLATE "und-x-icu" ~ '^[[:alpha:]][[:alnum:]]{1,29}$'
     ON CONFLICT (word) DO UPDATE SET foods = excluded.foods WHERE known.foods <> excluded.foods`,
  );
  await client.query('VACUUM (ANALYZE) catalog_products, catalog_portions, catalog_words');
}
