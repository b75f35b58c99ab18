/** The fields of a kind, of a record that says of each field what kind it is. */
export function fieldsOf<
  Kinds extends Readonly<Record<string, string>>,
  Wanted extends Kinds[keyof Kinds],
>(kinds: Kinds, ...wanted: readonly Wanted[]): FieldOfKind<Kinds, Wanted>[] {
  return Object.keys(kinds).filter((field) =>
    (wanted as readonly string[]).includes(kinds[field]!),
  ) as FieldOfKind<Kinds, Wanted>[];
}

type FieldOfKind<Kinds, Wanted> = {
  [Field in keyof Kinds]: Kinds[Field] extends Wanted ? Field : never;
}[keyof Kinds];

/** The fields of a record that are there, null or not. */
export function pickPresent<Record extends object, Field extends keyof Record>(
  record: Record,
  fields: readonly Field[],
): Pick<Record, Field> {
  return Object.fromEntries(
    fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  ) as Pick<Record, Field>;
}

/** The fields of a record that are neither absent nor null: a flat row has null for what it lacks. */
export function pickNotNull<Record extends object, Field extends keyof Record>(
  record: Record,
  fields: readonly Field[],
): { [F in Field]?: NonNullable<Record[F]> } {
  return Object.fromEntries(
    fields.flatMap((field) => (record[field] == null ? [] : [[field, record[field]]])),
  ) as { [F in Field]?: NonNullable<Record[F]> };
}
