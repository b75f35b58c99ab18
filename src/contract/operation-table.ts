import type { ErrorObject } from 'ajv';
import type { IncomingHttpHeaders } from 'node:http';
import type { OpenAPIV3 } from 'openapi-types';
import { taggedByData } from '../../generated/operations';
import { validationError } from '../problems/problem';
import { type CompiledContract, type CompiledOperation, ajvOf } from './compile';
import type { DeviceContext, Handlers, PublicContext } from './operation';
import { type Query, type ReadQuery, queryReader } from './query';
import { type ReadBody, bodyReader } from './request-body';
import { Router } from './router';
import { type Serialize, serializerOf } from './serializers';
import { faultsOf } from './validation-faults';

/** What the validators look at; they coerce what they find, and fill in the contract's defaults. */
export interface Input {
  readonly path: Record<string, unknown>;
  readonly query: Query;
  readonly header: IncomingHttpHeaders;
  readonly requestBody: unknown;
}

/** Any operation's reply; which ones there are is told by `Reply`. */
export interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number>>;
}

export type AnyHandler = (
  call: object,
  context: PublicContext | DeviceContext,
) => Promise<AnyReply>;

/** An operation with all that a request for it needs. */
export interface ServedOperation {
  readonly id: string;
  readonly isPublic: boolean;
  /** Its answer is made from more than one row, and has the tag of all the device's data. */
  readonly isTaggedByData: boolean;
  readonly readQuery: ReadQuery;
  /** None for an operation that takes no body: what is sent all the same is not read. */
  readonly readBody: ReadBody | undefined;
  readonly handler: AnyHandler;
  /** @throws 422 */
  validate(input: Input): void;
  /** @throws for a status whose body the contract does not declare */
  serializer(status: number): Serialize;
}

/** @throws when an operation has no handler, or asks for what is not served here */
export function operationTable(
  contract: CompiledContract,
  handlers: Handlers,
): Router<ServedOperation> {
  const unserved = new Map(Object.entries(handlers as unknown as Record<string, AnyHandler>));
  const table = new Router<ServedOperation>();
  for (const operation of contract.router.getOperations()) {
    const { operationId: id = '', method, path } = operation;
    const handler = unserved.get(id);
    if (!handler) throw new Error(`The operation ${id || `${method} ${path}`} has no handler`);
    unserved.delete(id);
    table.add(method.toUpperCase(), path, servedOperation(contract, operation, handler));
  }
  for (const id of unserved.keys()) throw new Error(`The contract has no operation ${id}`);
  return table;
}

/** @throws when the operation asks for what is not served here */
export function servedOperation(
  contract: CompiledContract,
  operation: CompiledOperation,
  handler: AnyHandler,
): ServedOperation {
  const { operationId: id = '', parameters, requestBody } = operation;
  return {
    id,
    isPublic: isPublic(operation, id),
    isTaggedByData: (taggedByData as readonly string[]).includes(id),
    readQuery: queryReader((parameters ?? []) as OpenAPIV3.ParameterObject[]),
    readBody:
      requestBody && bodyReader(requestBody as OpenAPIV3.RequestBodyObject, () => ajvOf(contract)),
    handler,
    validate(input) {
      const errors: ErrorObject[] = [];
      const validators = contract.validator.getRequestValidatorsForOperation(id);
      for (const validate of validators) {
        if (!validate(input)) errors.push(...validate.errors!);
      }
      if (errors.length > 0) throw validationError(faultsOf(errors));
    },
    serializer: serializersOf(operation, id),
  };
}

/** A token or nothing: another demand would be let through unseen. */
function isPublic({ security = [] }: CompiledOperation, id: string): boolean {
  if (security.length === 0) return true;
  if (JSON.stringify(security) === '[{"deviceToken":[]}]') return false;
  throw new Error(`The operation ${id} demands more than a device token`);
}

/** Compiled when first asked for, as the validators are: the start has to be quick. */
function serializersOf({ responses }: CompiledOperation, id: string) {
  const compiled = new Map<number, Serialize>();
  return (status: number): Serialize => {
    const known = compiled.get(status);
    if (known) return known;
    const declared = responses?.[status] as OpenAPIV3.ResponseObject | undefined;
    const schema = declared?.content?.['application/json']?.schema;
    if (!schema) throw new Error(`${id} declares no body for ${status}`);
    const serialize = serializerOf(schema as OpenAPIV3.SchemaObject);
    compiled.set(status, serialize);
    return serialize;
  };
}
