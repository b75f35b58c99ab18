import { Ajv, type ValidateFunction } from 'ajv';
import type { OpenAPIV3 } from 'openapi-types';
import { operationsOf, readContract } from '../../src/contract/document';
import { addFormats } from '../../src/contract/formats';

export const contract = readContract();
export const operations = operationsOf(contract);
export type ContractOperation = (typeof operations)[number];

/** The operation that a method and a concrete path reach, if the contract has one. */
export function operationAt(method: string, path: string): ContractOperation | undefined {
  const candidates = operations.filter((operation) =>
    new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );
  // A literal path comes before a template on the same level, whatever the method.
  const literal = candidates.filter(({ path: template }) => template === path);
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  return (literal.length > 0 ? literal : candidates).find((one) => one.method === verb);
}

export function resolve<T extends object>(value: T | OpenAPIV3.ReferenceObject): T {
  if (!('$ref' in value)) return value;
  const found = value.$ref
    .slice('#/'.length)
    .split('/')
    .reduce((node, key) => (node as Record<string, unknown>)[key], contract as unknown);
  return resolve(found as T);
}

/** The parameters of an operation and of its path. */
export function parametersOf(
  { path, definition }: ContractOperation,
  place: 'path' | 'query',
): OpenAPIV3.ParameterObject[] {
  return [...(contract.paths[path]?.parameters ?? []), ...(definition.parameters ?? [])]
    .map((parameter) => resolve<OpenAPIV3.ParameterObject>(parameter))
    .filter((parameter) => parameter.in === place);
}

export function responseOf(
  operation: ContractOperation,
  status: number | string,
): OpenAPIV3.ResponseObject | undefined {
  const response = operation.definition.responses[String(status)];
  return response && resolve<OpenAPIV3.ResponseObject>(response);
}

/** What may be answered to a request that reached no operation. */
export function connectionFailure(status: number): OpenAPIV3.ResponseObject | undefined {
  const { 'x-connection-failures': failures } = contract as unknown as {
    'x-connection-failures': OpenAPIV3.ResponsesObject;
  };
  const response = failures[String(status)];
  return response && resolve<OpenAPIV3.ResponseObject>(response);
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validators = new WeakMap<object, ValidateFunction>();

/** Every way in which a value is not what a schema of the contract says; fields it lacks included. */
export function faultsAgainst(
  schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject,
  value: unknown,
): string[] {
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(closed(schema) as object);
    validators.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The schema whole, without references, and with no room for undeclared fields. */
function closed(schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject): unknown {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const whole = merged('$ref' in value ? resolve<object>(value) : value);
      return 'properties' in whole ? { additionalProperties: false, ...whole } : whole;
    }),
  );
}

/** An object of several parts as one object, whose fields are what each part says of them. */
function merged(schema: OpenAPIV3.SchemaObject): OpenAPIV3.SchemaObject {
  const parts = (schema.allOf ?? []).map((part) => resolve<OpenAPIV3.SchemaObject>(part));
  if (!parts.some(({ properties }) => properties)) return schema;
  const fields = new Map<string, (OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject)[]>();
  for (const [name, field] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
    fields.set(name, [...(fields.get(name) ?? []), field]);
  }
  return {
    type: 'object',
    required: parts.flatMap(({ required = [] }) => required),
    properties: Object.fromEntries([...fields].map(([name, allOf]) => [name, { allOf }])),
  };
}
