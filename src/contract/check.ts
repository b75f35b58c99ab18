import type { OpenAPIV3 } from 'openapi-types';
import { StreamSchema } from './body-stream';
import { ajvOf, compileContract } from './compile';
import type { BodyOptions } from './request-body';
import { servedOperations } from './served-operation';

/**
 * Compiles all that the service compiles at need, so that no request is the first to find a fault.
 *
 * @throws when the contract is not valid, or asks for what is not served
 */
export async function checkContract(document: OpenAPIV3.Document): Promise<void> {
  const contract = await compileContract(document, { quick: false });
  for (const { definition, serializer } of servedOperations(contract)) {
    const { 'x-streamed-schema': streamed } = (definition.requestBody ?? {}) as BodyOptions;
    if (streamed) {
      const schema = new StreamSchema(streamed, ajvOf(contract));
      for (const name of schema.names) schema.member(name);
    }
    for (const [status, response] of Object.entries(definition.responses ?? {})) {
      const { content = {} } = response as OpenAPIV3.ResponseObject;
      if ('application/json' in content) serializer(Number(status));
    }
  }
}
