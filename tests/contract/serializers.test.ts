import fc from 'fast-check';
import type { OpenAPIV3 } from 'openapi-types';
import { compileContract } from '../../src/contract/compile';
import { serializerOf } from '../../src/contract/serializers';
import { contract, operations } from '../support/contract';
import { responseExamples } from '../support/examples';

type Schema = OpenAPIV3.SchemaObject;

const successes = operations.flatMap((operation) =>
  Object.entries(operation.definition.responses)
    .filter(([, response]) => 'content' in response)
    .map(([status]) => ({ id: operation.id, status: Number(status), operation })),
);

async function schemaOf(id: string, status: number): Promise<Schema> {
  const { router } = await compileContract(contract, { quick: true });
  const response = router.getOperation(id)?.responses?.[status] as OpenAPIV3.ResponseObject;
  return response.content!['application/json']!.schema as Schema;
}

describe.each(successes)('$id $status', ({ id, status, operation }) => {
  it('is written as its examples are', async () => {
    const serialize = serializerOf(await schemaOf(id, status));
    const examples = responseExamples(operation).filter((example) => example.status === status);
    expect(examples.length).toBeGreaterThan(0);
    for (const { value } of examples) expect(JSON.parse(serialize(value))).toEqual(value);
  });

  it('is written whole, and nothing that it does not declare', async () => {
    const schema = await schemaOf(id, status);
    const serialize = serializerOf(schema);
    fc.assert(
      fc.property(valueOf(schema), (value) => {
        expect(JSON.parse(serialize(withExtras(value)))).toEqual(value);
      }),
      { numRuns: 50 },
    );
  });
});

it('writes neither the default of a field that was not given, nor its example', () => {
  const name: Schema = { type: 'string', default: 'Oats', example: 'Rye' };
  expect(serializerOf({ type: 'object', properties: { name } })({})).toBe('{}');
});

it('refuses to write a body without a field that it requires', () => {
  const serialize = serializerOf({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' } },
  });
  expect(() => serialize({})).toThrow('name');
});

it.each<Schema>([
  { oneOf: [{ type: 'string' }] },
  { allOf: [{ type: 'object' }] },
  { type: 'object', additionalProperties: true },
])('does not take a schema whose fields it can not tell: %j', (schema) => {
  expect(() => serializerOf(schema)).toThrow('discriminator');
});

/** Whatever the types of a schema allow: its bounds are the matter of what makes the value. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const value = plainValueOf(schema);
  return schema.nullable ? fc.option(value) : value;
}

function plainValueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.oneOf) return fc.oneof(...(schema.oneOf as Schema[]).map(valueOf));
  if (schema.enum)
    return fc.constantFrom(...(schema.enum as unknown[]).filter((one) => one !== null));
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, inner]) => [
            name,
            valueOf(inner as Schema),
          ]),
        ),
        { requiredKeys: schema.required ?? [], noNullPrototype: true },
      );
    case 'array':
      return fc.array(valueOf(schema.items as Schema), { maxLength: 3 });
    case 'integer':
      return fc.integer();
    case 'number':
      // JSON has no negative zero.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    case 'boolean':
      return fc.boolean();
    case 'string':
    case undefined:
      return fc.string({ unit: 'binary' });
  }
}

/** With a field too many in each of its objects. */
function withExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtras);
  if (typeof value !== 'object' || value === null) return value;
  const whole = Object.entries(value).map(([name, inner]) => [name, withExtras(inner)]);
  return {
    secret: 'token_hash',
    deleted_at: new Date(0),
    device_id: {},
    ...Object.fromEntries(whole),
    creation_digest: Buffer.from('digest'),
  };
}
