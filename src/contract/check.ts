import type { OpenAPIV3 } from 'openapi-types';
import { compileContract } from './compile';
import { servedOperations } from './served-operation';

/**
 * Compiles all that the service compiles at need, so that no request is the first to find a fault.
 *
 * @throws when the contract is not valid, or asks for what is not served
 */
export async function checkContract(document: OpenAPIV3.Document): Promise<void> {
  const contract = await compileContract(document, { quick: false });
  for (const operation of servedOperations(contract)) {
    Array.from(operation.compileValidators());
    const { definition, serializer } = operation;
    for (const [status, response] of Object.entries(definition.responses ?? {})) {
      const { content = {} } = response as OpenAPIV3.ResponseObject;
      if ('application/json' in content) serializer(Number(status));
    }
  }
}
