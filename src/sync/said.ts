/** The fields of a record that are there, null or not. */
export function said<Record extends object, Field extends keyof Record>(
  record: Record,
  fields: readonly Field[],
): Pick<Record, Field> {
  return Object.fromEntries(
    fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  ) as Pick<Record, Field>;
}

/** The fields of a record that say something: a row that is flat has null for what it lacks. */
export function told<Record extends object, Field extends keyof Record>(
  record: Record,
  fields: readonly Field[],
): { [F in Field]?: NonNullable<Record[F]> } {
  return Object.fromEntries(
    fields.flatMap((field) => (record[field] == null ? [] : [[field, record[field]]])),
  ) as { [F in Field]?: NonNullable<Record[F]> };
}
