import type { OpenAPIV3 } from 'openapi-types';
import { checkContract } from '../../src/contract/check';
import { smallContract } from '../support/small-service';

const contractOf = (
  responses: unknown,
  rest: Partial<OpenAPIV3.OperationObject> = {},
): OpenAPIV3.Document =>
  smallContract({
    '/x': { get: { operationId: 'getX', security: [], responses: responses as never, ...rest } },
  });
const answering = (schema: object) => ({
  200: { description: 'ok', content: { 'application/json': { schema } } },
});

it('takes a contract that can be served', async () => {
  await checkContract(contractOf(answering({ type: 'object' })));
});

it.each([
  ['is no OpenAPI', contractOf('nothing'), 'not valid OpenAPI'],
  [
    'has a query that is not read',
    contractOf(answering({ type: 'object' }), {
      parameters: [{ in: 'query', name: 'q', explode: false, schema: { type: 'string' } }],
    }),
    'style',
  ],
  ['refers to nothing', contractOf(answering({ $ref: '#/components/schemas/Nothing' })), 'Nothing'],
  [
    'has a response that can not be written',
    contractOf(answering({ type: 'object', additionalProperties: { type: 'string' } })),
    'discriminator',
  ],
])('finds a contract that %s', async (_what, contract, reason) => {
  await expect(checkContract(contract)).rejects.toThrow(reason);
});
