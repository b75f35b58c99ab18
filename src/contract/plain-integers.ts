import type { Operation } from 'openapi-backend';
import { validationError } from '../problems/problem';

/**
 * Refuses a query such as `limit=0x10`, ` 10` or `1e1`: the validator's coercion takes whatever
 * JavaScript takes for a number.
 *
 * @param query before it is coerced
 * @throws 422
 */
export function assertPlainIntegers(
  { parameters = [] }: Operation,
  query: Readonly<Record<string, unknown>>,
): void {
  for (const parameter of parameters) {
    if ('$ref' in parameter || parameter.in !== 'query') continue;
    const { schema } = parameter;
    const value = query[parameter.name];
    const isInteger = schema !== undefined && 'type' in schema && schema.type === 'integer';
    if (isInteger && typeof value === 'string' && !/^-?\d+$/.test(value)) {
      throw validationError([{ pointer: `/query/${parameter.name}`, detail: 'must be integer' }]);
    }
  }
}
