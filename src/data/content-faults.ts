import type { DataImport } from '../../generated/api';
import type { RowsOf } from '../contract/body-stream';
import type { ImportedRow, Resource, TableName } from '../database/resource';
import { resources, tableNames } from '../resources';
import { type Rejection, maxRejections } from './rejection';

/** What the contract can't say of a document, and what no table has a rule for. */
export class ContentFaults {
  private readonly repeated: ByTable = new Map();
  private readonly faults: ByTable = new Map();

  /** @param repeated the ids of these rows that were in the document before */
  look({ name, rows }: RowsOf<DataImport>, repeated: readonly string[]): void {
    keep(this.repeated, name, repeated, 'Its id occurs twice');
    const resource: Resource = resources[name] as Resource;
    if (!resource.importFaults) return;
    for (const row of rows as readonly ImportedRow<TableName>[]) {
      for (const detail of resource.importFaults(row)) keep(this.faults, name, [row.id], detail);
    }
  }

  /** In an order that does not depend on that of the document. */
  found(): Rejection[] {
    return [this.repeated, this.faults].flatMap((kept) =>
      tableNames.flatMap((table) => kept.get(table) ?? []),
    );
  }
}

type ByTable = Map<TableName, Rejection[]>;

/** Of each table no more than an answer holds. */
function keep(kept: ByTable, table: TableName, ids: readonly string[], detail: string): void {
  const rejections = kept.get(table) ?? [];
  kept.set(table, rejections);
  for (const id of ids.slice(0, maxRejections - rejections.length)) {
    rejections.push({ table, id, code: 'validation_error', detail });
  }
}
