import type { DataImport, ImportReport } from '../../generated/api';
import type { BodyStream, RowsOf } from '../contract/body-stream';
import type { DeviceChange, DeviceStore, Staging } from '../database/device-store';
import type { StagedRows } from '../database/staged-rows';
import type { TableName } from '../database/resource';
import { uniqueIndexesOf } from '../database/unique-indexes';
import { type SyncTable, syncTables } from '../sync/tables';
import { brokenRules } from './broken-rules';
import { ContentFaults } from './content-faults';
import { exportedColumns } from './exported-row';
import { type Rejection, refuse } from './rejection';

type Staged = ReadonlyMap<TableName, StagedRows>;

/** So many rows are taken in by one statement. */
const rowsAtOnce = 1_000;

/**
 * Makes the device's rows as they are in the document; a row that is already is left alone.
 *
 * @param document is read as fast as the database takes it in
 * @throws 409 `import_rejected` with the rows that can't be taken; 401 before anything is read; what
 *   the document throws
 */
export function importData(
  device: DeviceStore,
  document: BodyStream<DataImport>,
): Promise<ImportReport> {
  return device.changeInBulk((staging) => stage(staging, document), write);
}

/** @throws 409 for what can be told from the document alone */
async function stage(staging: Staging, document: BodyStream<DataImport>): Promise<Staged> {
  const staged = new Map<TableName, StagedRows>();
  for (const table of syncTables) {
    staged.set(table.name, await staging.rows(table.model, exportedColumns(table)));
  }
  const faults = new ContentFaults();
  for await (const batch of batchesOf(document)) {
    const repeated = await staged.get(batch.name)!.add(batch.rows);
    faults.look(batch, repeated);
  }
  refuse(faults.found());
  for (const rows of staged.values()) await rows.analyze();
  return staged;
}

/** The same rows in batches of a size that suits the database. */
async function* batchesOf(document: BodyStream<DataImport>): AsyncGenerator<RowsOf<DataImport>> {
  let batch: RowsOf<DataImport> | undefined;
  for await (const part of document) {
    if (batch?.name === part.name) {
      (batch.rows as unknown[]).push(...part.rows);
    } else {
      if (batch) yield batch;
      batch = part;
    }
    if (batch.rows.length >= rowsAtOnce) {
      yield batch;
      batch = undefined;
    }
  }
  if (batch) yield batch;
}

async function write(change: DeviceChange, staged: Staged): Promise<ImportReport> {
  const rejections: Rejection[] = [];
  for (const table of syncTables) rejections.push(...(await rejectionsIn(table, staged)));
  refuse(rejections);

  const report: Partial<ImportReport> = {};
  for (const { name } of syncTables) report[name] = await staged.get(name)!.write();
  refuse(await brokenRules(change));
  return report as ImportReport;
}

/** What a table's own rules refuse: of one row, among rows, and of what they belong to. */
async function rejectionsIn(
  { name, model, parents }: SyncTable,
  all: Staged,
): Promise<Rejection[]> {
  const staged = all.get(name)!;
  const reject =
    ({ code, detail }: Pick<Rejection, 'code' | 'detail'>) =>
    (id: string): Rejection => ({ table: name, id, code, detail });

  const broken = (await staged.breaking()).map(reject(formFault));
  const indexes = uniqueIndexesOf(model);
  const collisions = (await staged.colliding()).map(({ id, index }) =>
    reject(indexes.find((one) => one.name === index) ?? formFault)(id),
  );
  const orphans: Rejection[] = [];
  for (const [column, parent] of Object.entries(parents)) {
    const ids = await staged.missing(column, all.get(parent)!);
    const detail = `Its ${column} refers to no row in the document or on the device`;
    orphans.push(...ids.map(reject({ code: 'not_found', detail })));
  }
  return [...broken, ...collisions, ...orphans];
}

const formFault = {
  code: 'validation_error',
  detail: 'Its fields contradict one another',
} as const;
