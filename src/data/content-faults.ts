import type { DataImport, ImportedGoal, ImportedProduct } from '../../generated/api';
import type { RowsOf } from '../contract/body-stream';
import { inputFaults } from '../goals/input-faults';
import type { Goal } from '../goals/model';
import { inputsOf } from '../goals/row';
import { gtin14 } from '../gtin';
import { syncTables } from '../sync/tables';
import { type Rejection, mostRejections } from './rejection';

/** What the contract can't say of a document, and what no table has a rule for. */
export class ContentFaults {
  private readonly repeated: Rejection[] = [];
  private readonly barcodes: Rejection[] = [];
  private readonly goals: Rejection[] = [];

  /** @param repeated the ids of these rows that were in the document before */
  look({ name, rows }: RowsOf<DataImport>, repeated: readonly string[]): void {
    const twice = repeated.map((id) => invalid(name, id, 'Its id comes twice'));
    keep(this.repeated, twice);
    if (name === 'products') keep(this.barcodes, rows.flatMap(barcodeFaults));
    if (name === 'goals') keep(this.goals, rows.flatMap(goalFaults));
  }

  /** In an order that does not depend on that of the document. */
  found(): Rejection[] {
    const tables = syncTables.map(({ name }) => name);
    const order = ({ table }: Rejection) => tables.indexOf(table);
    const repeated = this.repeated.toSorted((a, b) => order(a) - order(b));
    return [...repeated, ...this.barcodes, ...this.goals];
  }
}

/** No more than are told. */
function keep(kept: Rejection[], more: readonly Rejection[]): void {
  kept.push(...more.slice(0, mostRejections - kept.length));
}

function barcodeFaults({ id, barcode }: ImportedProduct): Rejection[] {
  if (barcode === null || gtin14(barcode) !== undefined) return [];
  return [invalid('products', id, 'Its barcode has a wrong check digit')];
}

/** The inputs of a goal go together, or its figures could not be shown. */
function goalFaults(goal: ImportedGoal): Rejection[] {
  if (goal.goal_type === 'manual') return [];
  const { sex, birth_date, height_cm, weight_kg, activity_level, direction } = goal;
  const inputs = [sex, birth_date, height_cm, weight_kg, activity_level, direction];
  // The table itself refuses a goal that lacks one.
  if (inputs.includes(null)) return [];
  return inputFaults(inputsOf(goal as unknown as Goal)).map(({ pointer, detail }) =>
    invalid('goals', goal.id, `${pointer.replace('/body/', '')} ${detail}`),
  );
}

function invalid(table: Rejection['table'], id: string, detail: string): Rejection {
  return { table, id, code: 'validation_error', detail };
}
