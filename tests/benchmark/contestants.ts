import type { Options } from './options';
import { type RunningServer, startOther, startService } from './servers';

type Start = (databaseUrl: string, token: string, options: Options) => Promise<RunningServer>;

/** Who answers the same requests on the same database: the service, and what it is measured by. */
export const contestants = {
  service: startService,
  fastify: (url, token) => startOther('Fastify', 'tests/benchmark/fastify/main.js', url, token),
  floor: (url, token) => startOther('floor', 'tests/benchmark/floor/main.js', url, token),
} satisfies Record<string, Start>;

export type Name = keyof typeof contestants;

export const names = Object.keys(contestants) as Name[];

/** Something of each of them. */
export type OfEach<T> = Readonly<Record<Name, T>>;

export function byName<T>(values: readonly T[]): OfEach<T> {
  return Object.fromEntries(names.map((name, at) => [name, values[at]])) as Record<Name, T>;
}
