import type { OpenAPIV3 } from 'openapi-types';
import { type ContractOperation, contract, operations, resolve } from '../support/contract';

/** A place in an operation's request where a client names a row by its id. */
export interface IdInput {
  readonly operation: ContractOperation;
  readonly in: 'path' | 'query' | 'body';
  readonly name: string;
  /** A named example of the body that has the input, when it is in the body. */
  readonly example?: Readonly<Record<string, unknown>>;
}

/** Every id input of every operation of the contract that takes a device token. */
export function idInputs(): IdInput[] {
  return operations
    .filter(({ isPublic }) => !isPublic)
    .flatMap((operation) => [...parameterInputs(operation), ...bodyInputs(operation)]);
}

function parameterInputs(operation: ContractOperation): IdInput[] {
  const shared = contract.paths[operation.path]?.parameters ?? [];
  return [...shared, ...(operation.definition.parameters ?? [])]
    .map((parameter) => resolve<OpenAPIV3.ParameterObject>(parameter))
    .filter(({ schema }) => schema && isId(schema))
    .map(({ name, in: place }) => ({ operation, in: place as 'path' | 'query', name }));
}

/** Names that a client gives: to a row that it creates, or to a request that makes several. */
const given = ['id', 'copy_id', 'log_id'];

function bodyInputs(operation: ContractOperation): IdInput[] {
  const { requestBody } = operation.definition;
  const media =
    requestBody && resolve<OpenAPIV3.RequestBodyObject>(requestBody).content['application/json'];
  if (!media?.schema) return [];
  const names = new Set(idsIn(media.schema));
  return [...names].map((name) => ({
    operation,
    in: 'body',
    name,
    example: exampleWith(name, media),
  }));
}

/** The names of all ids in a schema, those in lists and in the objects of a list among them. */
function idsIn(schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject): string[] {
  const { properties = {} } = resolve<OpenAPIV3.SchemaObject>(schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const value = resolve<OpenAPIV3.SchemaObject>(property);
    const inner = value.type === 'array' ? value.items : value;
    if (isId(inner)) return given.includes(name) ? [] : [name];
    return idsIn(inner);
  });
}

function exampleWith(name: string, media: OpenAPIV3.MediaTypeObject): IdInput['example'] {
  return Object.values(media.examples ?? {})
    .map((example) => resolve<OpenAPIV3.ExampleObject>(example).value as Record<string, unknown>)
    .find((value) => JSON.stringify(value).includes(`"${name}":`));
}

function isId(schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject): boolean {
  return resolve<OpenAPIV3.SchemaObject>(schema).format === 'uuid';
}

/** The first named example of an operation's body, if it has a body. */
export function bodyExample({
  definition,
}: ContractOperation): Record<string, unknown> | undefined {
  if (!definition.requestBody) return undefined;
  const media = resolve<OpenAPIV3.RequestBodyObject>(definition.requestBody).content[
    'application/json'
  ];
  const [first] = Object.values(media?.examples ?? {});
  return first && (resolve<OpenAPIV3.ExampleObject>(first).value as Record<string, unknown>);
}
