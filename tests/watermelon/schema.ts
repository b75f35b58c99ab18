import { appSchema, Model, tableSchema } from '@nozbe/watermelondb';
import type { ColumnSchema } from '@nozbe/watermelondb';
import type { OpenAPIV3 } from 'openapi-types';
import { contract, resolve } from '../support/contract';

type Schema = OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;

/** The rows that a pull brings, by table: what the contract says of each of their columns. */
const pulledRows = Object.entries(propertiesOf(contract.components!.schemas!.PulledChanges!)).map(
  ([table, changes]) => {
    const { updated } = propertiesOf(changes);
    const { items } = resolve<OpenAPIV3.ArraySchemaObject>(updated as OpenAPIV3.ArraySchemaObject);
    return { table, columns: propertiesOf(items) };
  },
);

/** A database as an app would write it down: one column for each of the contract's. */
export const schema = appSchema({
  version: 1,
  tables: pulledRows.map(({ table, columns }) =>
    tableSchema({
      name: table,
      columns: Object.entries(columns)
        .filter(([name]) => name !== 'id')
        .map(([name, column]) => columnOf(name, column)),
    }),
  ),
});

export const modelClasses = pulledRows.map(
  ({ table }) =>
    class extends Model {
      static override table = table;
    },
);

function columnOf(name: string, schema: Schema): ColumnSchema {
  // It takes no others under these names.
  if (name === 'created_at' || name === 'updated_at') return { name, type: 'number' };
  const { type, nullable = false } = resolve(schema);
  const types = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
  if (!type || !(type in types)) throw new Error(`${name} is of no type that a column can have`);
  return { name, type: types[type as keyof typeof types], isOptional: nullable } as ColumnSchema;
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  return resolve(schema).properties ?? {};
}
