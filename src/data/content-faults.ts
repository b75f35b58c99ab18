import type { DataImport, ImportedGoal, ImportedProduct } from '../../generated/api';
import { inputFaults } from '../goals/input-faults';
import type { Goal } from '../goals/model';
import { inputsOf } from '../goals/row';
import { gtin14 } from '../gtin';
import { syncTables } from '../sync/tables';
import type { Rejection } from './rejection';

/** What the contract can't say of a document, and what no table has a rule for. */
export function contentFaults(document: DataImport): Rejection[] {
  return [
    ...repeatedIds(document),
    ...document.products.flatMap(barcodeFaults),
    ...document.goals.flatMap(goalFaults),
  ];
}

function repeatedIds(document: DataImport): Rejection[] {
  return syncTables.flatMap(({ name }) => {
    const seen = new Set<string>();
    return document[name].flatMap(({ id }) => {
      const isRepeated = seen.has(id.toLowerCase());
      seen.add(id.toLowerCase());
      return isRepeated ? [invalid(name, id, 'Its id comes twice')] : [];
    });
  });
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
