import type { DataImport } from '../../generated/api';
import type { RowsOf } from '../contract/body-stream';
import type { ImportedRow, Resource, TableName } from '../database/resource';
import { resources, tableNames } from '../resources';
import { type Rejection, maxRejections } from './rejection';

/** What the contract can't say of a document, and what no table has a rule for. */
export class ContentFaults {
  private readonly repeated: Rejection[] = [];
  private readonly faults: Rejection[] = [];

  /** @param repeated the ids of these rows that were in the document before */
  look({ name, rows }: RowsOf<DataImport>, repeated: readonly string[]): void {
    keep(
      this.repeated,
      repeated.map((id) => invalid(name, id, 'Its id comes twice')),
    );
    const resource: Resource = resources[name] as Resource;
    if (!resource.importFaults) return;
    for (const row of rows as readonly ImportedRow<TableName>[]) {
      const details = resource.importFaults(row);
      if (details.length > 0) {
        keep(
          this.faults,
          details.map((detail) => invalid(name, row.id, detail)),
        );
      }
    }
  }

  /** In an order that does not depend on that of the document. */
  found(): Rejection[] {
    const order = ({ table }: Rejection) => tableNames.indexOf(table);
    const sorted = (rejections: readonly Rejection[]) =>
      rejections.toSorted((a, b) => order(a) - order(b));
    return [...sorted(this.repeated), ...sorted(this.faults)];
  }
}

/** No more than an answer holds. */
function keep(kept: Rejection[], more: readonly Rejection[]): void {
  kept.push(...more.slice(0, maxRejections - kept.length));
}

function invalid(table: TableName, id: string, detail: string): Rejection {
  return { table, id, code: 'validation_error', detail };
}
