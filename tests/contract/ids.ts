import type { ContractOperation } from '../support/contract';
import { type Example, parametersOf, requestExamples, responseExamples } from '../support/examples';

type Schema = Example['schema'];

export interface Reference {
  /** What the name says that it is of: `product` in `product_id`. */
  readonly kind: string;
  readonly id: string;
  readonly where: string;
}

/**
 * Names that end alike and are not of a row: the log's, the device's, which is never answered,
 * those that a client gives to what it asks for, and what a food is called where it comes from.
 */
const notRows = new Set([
  'request_id',
  'device_id',
  'copy_id',
  'log_id',
  'recovery_id',
  'source_id',
]);

/** Names of rows, or of lists of them, that are of the kind of what they are in. */
const sameKind = new Set(['current', 'row', 'created', 'updated']);

/** The rows that the examples answer, each with its kind, and everything that names a row. */
export function idsIn(operations: readonly ContractOperation[]) {
  const rows = new Map<string, string>();
  const references: Reference[] = [];

  for (const operation of operations) {
    const kind = kindOf(operation.definition.tags?.[0] ?? '');
    for (const { name, value, status, schema } of responseExamples(operation)) {
      collect(
        value,
        kindOfSchema(schema) ?? kind,
        `${operation.id} answers ${status} ${name}`,
        rows,
        references,
      );
    }
    for (const { name, value } of requestExamples(operation)) {
      const where = `${operation.id} takes ${name}`;
      const named = new Map<string, string>();
      collect(value, kind, where, named, references);
      // What a create is given as its id, the example of its answer has too.
      for (const [id, ofKind] of named) references.push({ kind: ofKind, id, where });
    }
    for (const { name, example } of parametersOf(operation)) {
      collect({ [name]: example as unknown }, kind, operation.id, rows, references);
    }
  }
  return { rows, references };
}

function collect(
  value: unknown,
  kind: string,
  where: string,
  rows: Map<string, string>,
  references: Reference[],
): void {
  if (typeof value !== 'object' || value === null) return;
  // What was refused of a push says of which table it is.
  if ('table' in value) kind = kindOf(value.table as string);
  for (const [name, inner] of Object.entries(value)) {
    // A search finds rows of both kinds, and says of each which it is.
    const isOfCatalog = 'source' in value && value.source === 'catalog';
    if (name === 'id') rows.set(inner as string, isOfCatalog ? 'catalog_product' : kind);
    else if (name.endsWith('_id') && typeof inner === 'string' && !notRows.has(name)) {
      references.push({ kind: name.slice(0, -'_id'.length), id: inner, where });
    } else {
      // A list inside a row is named as its own rows are, other lists for what was done to them.
      const isOwn = Array.isArray(value) || sameKind.has(name);
      collect(inner, isOwn ? kind : kindOf(name), where, rows, references);
    }
  }
}

/** Of what the schema names by itself: the catalog answers its own products and the device's. */
function kindOfSchema(schema: Schema): string | undefined {
  const { $ref = '' } = schema as { $ref?: string };
  if (/\/Product(Page)?$/.test($ref)) return 'product';
  return /\/CatalogProduct(Page)?$/.test($ref) ? 'catalog_product' : undefined;
}

/** `food_entry`, for what is tagged `food-entries`; a meal calls its `meal_items` items. */
function kindOf(plural: string): string {
  return plural
    .replaceAll('-', '_')
    .replace(/^meal_/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
