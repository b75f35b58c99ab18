import type { ErrorObject } from 'ajv';
import type { Fault } from '../problems/problem';

const maxFaults = 20;
/** A client's own field names are repeated to it, but not at any length. */
const longestName = 100;

/**
 * What Ajv found wrong in `{ path, query, requestBody }`, in the words of the contract.
 *
 * @returns the first fault of each value, at most 20
 */
export function faultsOf(errors: readonly ErrorObject[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (faults.size === maxFaults) break;
    const pointer = pointerOf(error);
    if (!faults.has(pointer)) faults.set(pointer, { pointer, detail: detailOf(error) });
  }
  return [...faults.values()];
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, tag } = params as Record<string, string | undefined>;
  const name = missingProperty ?? additionalProperty ?? tag;
  const path = name === undefined ? instancePath : `${instancePath}/${escapeName(name)}`;
  return path.replace(/^\/requestBody/, '/body');
}

function escapeName(name: string): string {
  return name.slice(0, longestName).replaceAll('~', '~0').replaceAll('/', '~1');
}

function detailOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not expected here';
    case 'enum':
      return `must be one of ${(params as { allowedValues: string[] }).allowedValues.join(', ')}`;
    case 'discriminator':
      return (params as { error: string }).error === 'tag' ? 'is required' : 'has an unknown value';
    case 'format':
      return `must be a valid ${(params as { format: string }).format}`;
    default:
      return message ?? 'is not valid';
  }
}
