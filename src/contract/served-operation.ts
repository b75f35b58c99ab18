import type { ErrorObject } from 'ajv';
import type { IncomingHttpHeaders } from 'node:http';
import type { OpenAPIV3 } from 'openapi-types';
import { taggedByData } from '../../generated/operations';
import { type CompiledContract, type CompiledOperation, ajvOf } from './compile';
import { everyFault } from './every-fault';
import type { DeviceContext, PublicContext } from './operation';
import { type Query, type ReadQuery, integerCheck, queryReader } from './query';
import { type ReadBody, bodyReader } from './request-body';
import { type Serialize, serializerOf } from './serializers';
import { unstorableText } from './storable-text';

/** What is validated. The validators coerce what they find, and fill in the contract's defaults. */
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
  /** As openapi-backend has it. */
  readonly definition: CompiledOperation;
  readonly isPublic: boolean;
  /** Its answer is made from more than one row, and has the tag of all the device's data. */
  readonly isTaggedByData: boolean;
  readonly readQuery: ReadQuery;
  /** None for an operation that takes no body: what is sent all the same is not read. */
  readonly readBody: ReadBody | undefined;
  /** Compiles the validators, some before each `yield`. They are otherwise compiled at first use. */
  compileValidators(): Generator<void>;
  /** Validates with openapi-backend's compiled validators, and by what a schema can't say. */
  faultsIn(input: Input): ErrorObject[];
  /** @throws for a status whose body the contract does not declare */
  readonly serializer: (status: number) => Serialize;
}

/** @throws when an operation asks for what is not served here */
export function servedOperations(contract: CompiledContract): ServedOperation[] {
  const everyFaultOf = everyFault(contract);
  return contract
    .getOperations()
    .map((operation) => servedOperation(contract, operation, everyFaultOf));
}

function servedOperation(
  contract: CompiledContract,
  definition: CompiledOperation,
  everyFaultOf: ReturnType<typeof everyFault>,
): ServedOperation {
  const { operationId: id, method, path, parameters, requestBody } = definition;
  if (!id) throw new Error(`${method} ${path} has no operationId`);
  const declared = (parameters ?? []) as OpenAPIV3.ParameterObject[];
  const body =
    requestBody && bodyReader(requestBody as OpenAPIV3.RequestBodyObject, () => ajvOf(contract));
  return {
    id,
    definition,
    isPublic: isPublic(definition, id),
    isTaggedByData: (taggedByData as readonly string[]).includes(id),
    readQuery: queryReader(declared),
    readBody: body?.read,
    *compileValidators() {
      contract.validator.getRequestValidatorsForOperation(id);
      yield;
      if (body) yield* body.compile();
    },
    faultsIn: validation(contract, id, declared, everyFaultOf),
    serializer: serializersOf(definition, id),
  };
}

function validation(
  { validator }: CompiledContract,
  id: string,
  parameters: readonly OpenAPIV3.ParameterObject[],
  everyFaultOf: ReturnType<typeof everyFault>,
) {
  const notAnInteger = integerCheck(parameters);
  return (input: Input): ErrorObject[] => {
    const unread = notAnInteger(input.query);
    if (unread) return [unread];
    for (const validate of validator.getRequestValidatorsForOperation(id)) {
      if (validate(input)) continue;
      const first = validate.errors!;
      const all = everyFaultOf(id, input);
      return all.length > 0 ? all : first;
    }
    const { path, query, requestBody } = input;
    const unstorable = unstorableText({ path, query, requestBody });
    return unstorable ? [unstorable] : [];
  };
}

/** A token or nothing: another demand would be let through unseen. */
function isPublic({ security = [] }: CompiledOperation, id: string): boolean {
  if (security.length === 0) return true;
  if (JSON.stringify(security) === '[{"deviceToken":[]}]') return false;
  throw new Error(`The operation ${id} requires more than a device token`);
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
