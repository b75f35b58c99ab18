import type { ErrorObject } from 'ajv';
import { OpenAPIValidator } from 'openapi-backend';
import { type CompiledContract, requestOptions } from './compile';
import type { Input } from './served-operation';

/** Each value can be at fault, and a large body can hold millions of them. */
const maxValues = 2_000;

/**
 * Finds every fault of an input that has one. The validators that all requests pass stop at the
 * first fault; these look at the whole input, and are compiled at the first fault of an operation.
 *
 * @returns nothing for an input of more than 2,000 values
 */
export function everyFault(contract: CompiledContract) {
  let validator: OpenAPIValidator | undefined;
  return (id: string, input: Input): ErrorObject[] => {
    if (countValues(input.requestBody) > maxValues) return [];
    validator ??= new OpenAPIValidator({
      definition: contract.definition,
      router: contract.router,
      lazyCompileValidators: true,
      ...requestOptions({ allErrors: true }),
    });
    return validator
      .getRequestValidatorsForOperation(id)
      .flatMap((validate) => (validate(input) ? [] : validate.errors!));
  };
}

/** Counts to one more than the maximum. */
function countValues(value: unknown, counted = 0): number {
  if (typeof value !== 'object' || value === null) return counted + 1;
  for (const inner of Object.values(value)) {
    counted = countValues(inner, counted);
    if (counted > maxValues) break;
  }
  return counted + 1;
}
