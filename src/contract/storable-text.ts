import type { ErrorObject } from 'ajv';

/**
 * Finds text that would come back as other text: PostgreSQL can't hold a NUL character, and half
 * of a surrogate pair has no UTF-8 form.
 *
 * @param pointer to the parts, for those of a larger whole
 */
export function unstorableText(parts: unknown, pointer = ''): ErrorObject | undefined {
  const fault = firstUnstorable(parts, pointer);
  if (!fault) return undefined;
  return {
    keyword: 'storable',
    instancePath: fault.pointer,
    schemaPath: '',
    params: {},
    message: fault.detail,
  };
}

interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

function firstUnstorable(value: unknown, pointer: string): Fault | undefined {
  if (typeof value === 'string') {
    const detail = faultIn(value);
    return detail === undefined ? undefined : { pointer, detail };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    if (!mayBeUnstorable(inner)) continue;
    const fault = firstUnstorable(inner, `${pointer}/${name}`);
    if (fault) return fault;
  }
  return undefined;
}

/** Whether it is worth a pointer: next to no text is at fault. */
function mayBeUnstorable(value: unknown): boolean {
  return typeof value === 'string' ? faultIn(value) !== undefined : typeof value === 'object';
}

function faultIn(text: string): string | undefined {
  if (text.includes('\0')) return 'must not contain a NUL character';
  return text.isWellFormed() ? undefined : 'must not contain an unpaired surrogate';
}
