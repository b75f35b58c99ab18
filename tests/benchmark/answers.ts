import { isDeepStrictEqual } from 'node:util';
import type { Workload } from './workloads/workload';
import type { World } from './world';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** What of the headers says something about the answer itself. */
const compared = ['content-type', 'etag', 'link', 'location'];

/** Asks a server for the nth time what the workload asks. */
export async function answerOf(
  url: string,
  { ask, own = [] }: Workload,
  n: number,
  turn: number,
  world: World,
): Promise<Answer> {
  const { device, method, path, headers, body } = ask(n, turn, world);
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(device !== undefined && { Authorization: `Bearer ${world.token(device)}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const said = compared.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, withoutOwn(value, name, own)]];
  });
  return {
    status: response.status,
    headers: Object.fromEntries(said) as Record<string, string>,
    body: text === '' ? undefined : JSON.parse(text, (key, value: unknown) => maskOwn(key, value)),
  };

  // Whether it is there still counts.
  function maskOwn(key: string, value: unknown): unknown {
    return own.includes(key) && value !== null ? typeof value : value;
  }
}

/** Where the fields have something of their own, so has the row's place or its revision. */
function withoutOwn(value: string, header: string, own: readonly string[]): string {
  if (header === 'etag' && own.length > 0) return value.replace(/\d+"$/, '');
  return header === 'location' && own.includes('id') ? value.replace(/[^/]+$/, '') : value;
}

/** @throws when the service's answer has another status than the workload's, or the others differ */
export function assertSame(workload: Workload, [service, ...others]: readonly Answer[]): void {
  const isRight = workload.statuses.includes(service!.status);
  if (isRight && others.every((other) => isDeepStrictEqual(service, other))) return;
  const shown = [service, ...others].map((answer) => JSON.stringify(answer).slice(0, 2_000));
  throw new Error(`${workload.title} is answered differently:\n${shown.join('\n')}`);
}
