const lower = ['minimum', 'minLength'];
const upper = ['maximum', 'maxLength'];

/** Whether a field of the schema `name` does not go together with the same field of synced rows. */
export function differs(synced, other, name) {
  if (!other || !synced.type) return false;
  // A pushed row may carry fields that the server computes; they have no type.
  if (!other.type) return !name.startsWith('Pushed');
  if (other.type !== synced.type || other.format !== synced.format) return true;
  if (name.startsWith('Pushed')) return isNarrower(other, synced);
  if (/^(Exported|Imported)/.test(name))
    return isNarrower(other, synced) || isNarrower(synced, other);
  return false;
}

/** Whether `schema` refuses a value that `of` takes. Moments differ in precision alone. */
function isNarrower(schema, of) {
  if (of.nullable && !schema.nullable) return true;
  const refused = valuesOf(schema);
  if (refused && !valuesOf(of)?.every((value) => refused.includes(value))) return true;
  return (
    lower.some((bound) => (schema[bound] ?? -Infinity) > (of[bound] ?? -Infinity)) ||
    upper.some((bound) => (schema[bound] ?? Infinity) < (of[bound] ?? Infinity))
  );
}

/** An enum, or a pattern of alternatives, which stands for one where null is not a value of it. */
function valuesOf({ enum: values, pattern }) {
  if (values) return values.filter((value) => value !== null);
  return /^\^\(([a-z_|]+)\)\$$/.exec(pattern ?? '')?.[1].split('|');
}
