import type { OwnedModel, OwnedModelStatic } from '../database/owned-model';
import type { PushVerbs, TableName } from '../database/resource';
import { resources, tableNames } from '../resources';
import type { PushedRow } from './records';

/** What sync goes by in a table. */
export interface SyncTable {
  readonly name: TableName;
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The columns that name what a row belongs to, and the tables that they name it in. */
  readonly parents: Readonly<Record<string, TableName>>;
  /** The columns by which a rule finds the rows that it looks at beside the one that changes. */
  readonly siblings: readonly string[];
  /** The rows that it gets are of this table. */
  readonly push: PushVerbs<PushedRow>;
}

/** What a device keeps in step with its phones: each table after those that its rows belong to. */
export const syncTables: readonly SyncTable[] = tableNames.map((name) => {
  const { model, references, lookups = [], push } = resources[name];
  const columns = Object.entries(references);
  return {
    name,
    model,
    parents: Object.fromEntries(columns.map(([column, { table }]) => [column, table])),
    siblings: [...columns.flatMap(([column, { isPart }]) => (isPart ? [column] : [])), ...lookups],
    push: push as unknown as PushVerbs<PushedRow>,
  };
});
