import type { DataImport, ImportReport } from '../../generated/api';
import type { DeviceChange } from '../database/device-store';
import type { StagedRows } from '../database/staged-rows';
import { type SyncTable, type SyncTableName, syncTables } from '../sync/tables';
import { brokenRules } from './broken-rules';
import { contentFaults } from './content-faults';
import { exportedColumns } from './exported-row';
import { type Rejection, refuse } from './rejection';

type Staged = ReadonlyMap<SyncTableName, StagedRows>;

/**
 * Makes the device's rows as they are in the document; a row that is already is left alone.
 *
 * @throws 409 `import_rejected` with the rows that can't be taken
 */
export async function importData(
  change: DeviceChange,
  document: DataImport,
): Promise<ImportReport> {
  refuse(contentFaults(document));
  const staged: Staged = new Map(await stage(change, document));
  const rejections: Rejection[] = [];
  for (const table of syncTables) rejections.push(...(await rejectionsIn(table, staged)));
  refuse(rejections);

  const report: Partial<ImportReport> = {};
  for (const { name } of syncTables) report[name] = await staged.get(name)!.write();
  refuse(await brokenRules(change));
  return report as ImportReport;
}

async function stage(change: DeviceChange, document: DataImport) {
  const staged: [SyncTableName, StagedRows][] = [];
  for (const table of syncTables) {
    const rows = await change.stage(table.model, exportedColumns(table), document[table.name]);
    staged.push([table.name, rows]);
  }
  return staged;
}

/** What a table's own rules refuse: of one row, among rows, and of what they belong to. */
async function rejectionsIn({ name, parents }: SyncTable, all: Staged): Promise<Rejection[]> {
  const staged = all.get(name)!;
  const reject =
    ({ code, detail }: Pick<Rejection, 'code' | 'detail'>) =>
    (id: string): Rejection => ({ table: name, id, code, detail });

  const broken = (await staged.breaking()).map(reject(formFault));
  const collisions = (await staged.colliding()).map(({ id, index }) =>
    reject(collisionFaults[index] ?? formFault)(id),
  );
  const orphans: Rejection[] = [];
  for (const [column, parent] of Object.entries(parents)) {
    const ids = await staged.missing(column, all.get(parent)!);
    const detail = `Its ${column} names nothing in the document or on the device`;
    orphans.push(...ids.map(reject({ code: 'not_found', detail })));
  }
  return [...broken, ...collisions, ...orphans];
}

const formFault = {
  code: 'validation_error',
  detail: 'Its fields do not go together',
} as const;

/** By the index that allows a single such row. */
const collisionFaults: Record<string, Pick<Rejection, 'code' | 'detail'>> = {
  products_one_barcode: { code: 'barcode_taken', detail: 'Another product has this barcode' },
  products_one_import: {
    code: 'already_imported',
    detail: 'Another product was imported from the same food of the catalog',
  },
  portions_one_default: {
    code: 'default_portion_required',
    detail: 'Another portion is the default of its product',
  },
  goals_one_a_day: { code: 'day_taken', detail: 'Another goal starts on the same day' },
  body_weights_one_a_day: { code: 'day_taken', detail: 'Another body weight is of the same day' },
};
