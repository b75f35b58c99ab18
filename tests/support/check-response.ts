import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { connectionFailure, faultsAgainst, operationAt, resolve, responseOf } from './contract';
import { dispatchOf } from './dispatch';
import { testFolder } from './run';

/** What every answer may carry without the contract saying so: the transport's and the browser's. */
const transportHeaders = new Set([
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'connection',
  'content-length',
  'content-security-policy',
  'content-type',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'date',
  'keep-alive',
  'origin-agent-cluster',
  'referrer-policy',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]);

const problemSchema = { $ref: '#/components/schemas/Problem' };

/** Fails on a status, header or body that the contract does not declare; notes what was seen. */
export function checkAgainstContract(
  method: string,
  pathAndQuery: string,
  response: Response,
  body: unknown,
): void {
  const [path = ''] = pathAndQuery.split('?');
  const operation = operationAt(method, path);
  const type = response.headers.get('content-type')?.split(';')[0];
  const where = `${method} ${path} -> ${response.status}`;

  if (!operation) {
    // No operation: all that can come is a problem, with the headers that go with it.
    if (type !== 'application/problem+json') return;
    expectNone(where, faultsAgainst(problemSchema, body));
    return;
  }

  const declared = responseOf(operation, response.status);
  if (!declared && connectionFailure(response.status)) {
    checkConnectionFailure(response, body);
    return;
  }
  if (!declared) throw new Error(`${where}: ${operation.id} does not declare this status`);
  expectNone(where, headerFaults(declared, response.headers));

  const content = declared.content && type ? declared.content[type] : undefined;
  if (method === 'HEAD') {
    if (body !== undefined) throw new Error(`${where}: a HEAD has no body`);
  } else if (declared.content) {
    if (!content?.schema) throw new Error(`${where}: ${type} is not declared`);
    expectNone(where, faultsAgainst(content.schema, body));
  } else if (body !== undefined) {
    throw new Error(`${where}: a body is not declared`);
  }
  const dispatch = dispatchOf(response);
  appendFileSync(
    join(testFolder(), 'seen.txt'),
    `${operation.id} ${response.status} ${dispatch}\n`,
  );
  if (dispatch === 'bypassed') throw new Error(`${where} did not pass handleRequest`);
}

/** The same for the answer to what reached no operation. */
export function checkConnectionFailure(response: Response, body: unknown): void {
  const where = `the connection -> ${response.status}`;
  const declared = connectionFailure(response.status);
  if (!declared) throw new Error(`${where}: this status is not declared`);
  const type = response.headers.get('content-type') ?? '';
  const schema = declared.content?.[type]?.schema;
  if (!schema) throw new Error(`${where}: ${type} is not declared`);
  expectNone(where, [...headerFaults(declared, response.headers), ...faultsAgainst(schema, body)]);
  appendFileSync(join(testFolder(), 'seen.txt'), `connection ${response.status}\n`);
}

function headerFaults(declared: OpenAPIV3.ResponseObject, headers: Headers): string[] {
  const known = new Map(
    Object.entries(declared.headers ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      resolve<OpenAPIV3.HeaderObject>(header),
    ]),
  );
  const undeclared = [...headers.keys()].filter(
    (name) => !known.has(name) && !transportHeaders.has(name),
  );
  const wrong = [...known].flatMap(([name, { required, schema }]) => {
    const value = headers.get(name);
    if (value === null) return required ? [`the header ${name} is missing`] : [];
    const isNumber = schema !== undefined && 'type' in schema && schema.type === 'integer';
    return schema ? faultsAgainst(schema, isNumber ? Number(value) : value) : [];
  });
  return [...undeclared.map((name) => `the header ${name} is not declared`), ...wrong];
}

function expectNone(where: string, faults: string[]): void {
  if (faults.length > 0) throw new Error(`${where} breaks the contract:\n${faults.join('\n')}`);
}
