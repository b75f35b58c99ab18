import { type ContractOperation } from '../support/contract';
import { parametersOf, requestExamples } from '../support/examples';

export interface Ask {
  /** The status or the example that the mock is to answer. */
  readonly prefer?: string;
  readonly path?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly token?: string | null;
}

/** What a server answers when it is asked as the contract's examples do, but for what is given. */
export async function asked(url: string, operation: ContractOperation, ask: Ask = {}) {
  const { prefer, path = pathOf(operation), query = queryOf(operation), token = 'any' } = ask;
  const body = ask.body ?? requestExamples(operation)[0]?.value;
  const response = await fetch(url + path + query, {
    method: operation.method.toUpperCase(),
    headers: {
      // With JSON alone, the mock gives no failures.
      Accept: 'application/json, application/problem+json',
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(prefer !== undefined && { Prefer: prefer }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    /** What the mock found wrong with the request, or with its own answer. */
    violations: response.headers.get('sl-violations'),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

function pathOf(operation: ContractOperation): string {
  return parametersOf(operation)
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (path, { name, example }) => path.replace(`{${name}}`, String(example)),
      operation.path,
    );
}

/** What the operation can't be asked without, and what is `given` beside it. */
export function queryOf(operation: ContractOperation, given: Record<string, string> = {}): string {
  const needed = parametersOf(operation)
    .filter(({ in: place, required }) => place === 'query' && required)
    .map(({ name, example }): [string, string] => [name, String(example)]);
  const query = new URLSearchParams({ ...Object.fromEntries(needed), ...given });
  return query.size > 0 ? `?${query.toString()}` : '';
}
