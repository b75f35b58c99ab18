import type { PushedChanges, TableName } from '../database/resource';
import type { Step } from './steps';

/** What the records of a push did, by the steps that were written. */
export class WrittenSteps implements PushedChanges {
  private readonly steps: Step[] = [];

  add(step: Step): void {
    this.steps.push(step);
  }

  created(table: TableName): string[] {
    return this.of(table).flatMap(({ record, before }) => (before ? [] : [record.id]));
  }

  touched(table: TableName, column: string): string[] {
    // `stepOf` has set the row's copy to what the record has.
    const values = this.of(table).map(({ record, before }) =>
      String(before ? before.get(column) : record.row?.[column]),
    );
    return [...new Set(values)];
  }

  private of(table: TableName): Step[] {
    return this.steps.filter(({ record }) => record.table.name === table);
  }
}
