/** Prefixes of the schemas that hold a resource's rows, and the fields that each adds to them. */
export const families = {
  Synced: [],
  Pushed: ['_status', '_changed'],
  Exported: ['deleted_at'],
  Imported: ['deleted_at'],
};
export const prefixes = Object.keys(families);
const settableBy = ['Create', 'Update', 'Input'];

/** Whatever has a row schema, or can be created and updated: `Product`, `MealItem`, … */
export function resourcesIn(schemas) {
  const names = Object.keys(schemas);
  const withRows = names
    .filter((name) => schemas[name].properties?.id)
    .flatMap((name) =>
      prefixes.filter((prefix) => name.startsWith(prefix)).map((p) => name.slice(p.length)),
    );
  const writable = names
    .filter((name) => name.endsWith('Create'))
    .map((name) => name.slice(0, -'Create'.length))
    .filter((name) => `${name}Update` in schemas);
  return [...new Set([...writable, ...withRows])];
}

/** By schema name, the fields of all schemas of a resource that exist, with their resolved values. */
export function fieldsBySchema(schemas, resource, resolve) {
  const names = [
    resource,
    ...settableBy.map((suffix) => resource + suffix),
    ...prefixes.map((prefix) => prefix + resource),
  ];
  const found = names.filter((name) => name in schemas);
  return Object.fromEntries(found.map((name) => [name, fieldsOf(schemas[name], resolve)]));
}

/** Each field of a resource's rows, with the names of the schemas that must have it. */
export function expectedIn(fields, resource) {
  const settable = settableBy.flatMap((suffix) => Object.keys(fields[resource + suffix] ?? {}));
  const columns = prefixes.flatMap((prefix) =>
    Object.keys(fields[prefix + resource] ?? {}).filter(
      (field) => !families[prefix].includes(field),
    ),
  );
  const rows = prefixes.map((prefix) => prefix + resource);
  const expected = new Map();
  for (const field of ['id', 'created_at', 'updated_at', ...columns]) expected.set(field, rows);
  for (const field of settable) expected.set(field, [resource, ...rows]);
  for (const prefix of prefixes)
    for (const field of families[prefix])
      expected.set(field, [...(expected.get(field) ?? []), prefix + resource]);
  return expected;
}

/** Lists of objects are left out: they are rows of their own. */
function fieldsOf(schema, resolve) {
  const whole = (node) => (node?.$ref ? resolve(node).node : node) ?? {};
  const parts = (schema.oneOf ?? [schema]).map((part) => whole(part).properties ?? {});
  const fields = Object.entries(Object.assign({}, ...parts)).map(([name, value]) => [
    name,
    whole(value),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => !whole(value.items).properties));
}
