import type { BenchmarkCluster } from './database';
import type { Measurement } from './measure';
import type { NoiseMeter } from './noise';
import { seed } from './seed';
import type { RunningServer } from './servers';
import type { World } from './world';

/** What a run works with. */
export interface Parts {
  readonly cluster: BenchmarkCluster;
  readonly measurement: Measurement;
  readonly noise: NoiseMeter;
  /** Sees to it that a server is stopped in the end. */
  readonly keep: (server: RunningServer) => RunningServer;
}

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** The service's own default: the first check of a token costs what it costs. */
const bcryptCost = 4;

/** @returns the URL of a new database that holds the world */
export async function seeded({ cluster }: Parts, world: World, name: string): Promise<string> {
  const { devices, products, entries } = world.size;
  say(`Seeding ${devices} devices; ${world.asked} have ${products} products, ${entries} entries…`);
  const url = await cluster.create(name);
  await seed(url, cluster.asService(url), world, bcryptCost);
  return url;
}
