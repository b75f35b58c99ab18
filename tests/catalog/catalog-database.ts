import { Client } from 'pg';
import {
  emptyTally,
  importFoods,
  type ImportParts,
  type Tally,
} from '../../src/catalog/import/import-foods';
import type { Fault, FoodReader } from '../../src/catalog/import/findings';
import { ownDatabase } from '../support/database';

/** A migrated database of the test's own, with an empty catalog. */
export async function catalogDatabase() {
  return ownDatabase({ migrated: true });
}

export interface Imported {
  readonly tally: Tally;
  readonly faults: (Fault & { readonly isRejected: boolean })[];
}

/** One run of an import, on a connection of its own as in the command. */
export async function runImport(
  url: string,
  reader: FoodReader,
  parts: Partial<ImportParts> = {},
): Promise<Imported> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tally = emptyTally();
  const faults: Imported['faults'] = [];
  try {
    await importFoods({
      client,
      reader,
      tally,
      signal: new AbortController().signal,
      onFault: (fault, isRejected) => void faults.push({ ...fault, isRejected }),
      ...parts,
    });
  } finally {
    await client.end();
  }
  return { tally, faults };
}
