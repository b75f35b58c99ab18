import { type Fault, validationError } from '../problems/problem';

/**
 * Refuses text that would come back as other text: PostgreSQL can't hold a NUL character, and half
 * of a surrogate pair has no UTF-8 form.
 *
 * @throws 422
 */
export function assertStorable(parts: Readonly<Record<string, unknown>>): void {
  const fault = firstUnstorable(parts, '');
  if (fault) throw validationError([fault]);
}

function firstUnstorable(value: unknown, pointer: string): Fault | undefined {
  if (typeof value === 'string') {
    if (value.includes('\0')) return { pointer, detail: 'must not contain a NUL character' };
    if (!value.isWellFormed()) return { pointer, detail: 'must not contain half a surrogate pair' };
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const fault = firstUnstorable(inner, `${pointer}/${name}`);
    if (fault) return fault;
  }
  return undefined;
}
