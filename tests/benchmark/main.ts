import { writeFile } from 'node:fs/promises';
import { type BenchmarkCluster, openCluster } from './database';
import { LoadGenerator } from './load';
import { type Contestant, Measurement } from './measure';
import { NoiseMeter, describeNoise } from './noise';
import { type Options, readOptions, usage } from './options';
import { drawRatios } from './picture';
import { type Comparison, comparisonTable, flatnessTable } from './report';
import { seed } from './seed';
import { type RunningServer, startFloor, startService } from './servers';
import { type Witness, verify } from './verify';
import { Wire } from './wire';
import { workloads } from './workloads';
import { type Size, World } from './world';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The service's own default: the first check of a token costs what it costs. */
const bcryptCost = 10;

async function main(options: Options): Promise<void> {
  const cluster = await openCluster(process.env.DATABASE_URL);
  const load = new LoadGenerator();
  const noise = new NoiseMeter();
  const measurement = new Measurement(load, noise, options);
  const started: RunningServer[] = [];
  const keep = (server: RunningServer) => {
    started.push(server);
    return server;
  };
  try {
    await Promise.race([
      options.flat
        ? compareSizes(options, options.flat, { cluster, measurement, noise, keep })
        : compareWithFloor(options, { cluster, measurement, noise, keep }),
      interrupted(),
    ]);
  } finally {
    load.stop();
    await Promise.all(started.map((server) => server.stop()));
    await cluster.release();
  }
}

interface Parts {
  readonly cluster: BenchmarkCluster;
  readonly measurement: Measurement;
  readonly noise: NoiseMeter;
  /** Sees to it that a server is stopped in the end. */
  readonly keep: (server: RunningServer) => RunningServer;
}

async function compareWithFloor(options: Options, parts: Parts): Promise<void> {
  const { measurement, noise, keep } = parts;
  const world = new World(options.size);
  const url = await seeded(parts, world, 'size');
  const token = world.token(0);

  say('Holding the answers against each other…');
  const statements = await verified(options, url, world);

  const service = keep(await startService(url, token, options));
  const floor = keep(await startFloor(url, token));
  const contestants: Contestant[] = [service, floor].map((server) => ({ server, world }));
  for (const contestant of contestants) await measurement.greet(workloads[0]!, contestant);

  const comparisons: Comparison[] = [];
  for (const workload of options.workloads) {
    say(`Measuring: ${workload.title}…`);
    const [ofService, ofFloor] = await measurement.run(workload, contestants);
    comparisons.push({
      title: workload.title,
      service: ofService!,
      floor: ofFloor!,
      statements: statements.get(workload.name)!,
    });
  }

  const { cpuMs, processes } = service.start;
  const { residentMb } = service.costs();
  say(`\n${comparisonTable(comparisons)}\n`);
  say(
    `Start to the first answer to a device: ${(cpuMs / 1000).toFixed(2)} s of CPU ` +
      `(with one bcrypt check). Memory after load: ${residentMb.toFixed(0)} MB ` +
      `in ${processes} process${processes > 1 ? 'es' : ''}.`,
  );
  say(
    describeNoise(
      noise.result(),
      comparisons.flatMap((each) => [each.service.spread, each.floor.spread]),
    ),
  );
  if (options.picture) {
    await writeFile(options.picture, drawRatios(comparisons));
    say(`Drawn in ${options.picture}.`);
  }
}

/** On servers of their own, whose statements can be counted, before there is anything to measure. */
async function verified(options: Options, url: string, world: World) {
  const wires = [await Wire.to(url), await Wire.to(url)] as const;
  const token = world.token(0);
  const servers = [
    await startService(wires[0].url, token, options),
    await startFloor(wires[1].url, token),
  ] as const;
  try {
    const witnesses = servers.map(({ url: at }, n): Witness => ({ url: at, wire: wires[n]! }));
    const statements = new Map<string, Comparison['statements']>();
    for (const workload of options.workloads) {
      const [service, floor] = await verify(workload, witnesses as [Witness, Witness], world);
      statements.set(workload.name, { service, floor });
    }
    return statements;
  } finally {
    for (const server of servers) await server.stop();
    for (const wire of wires) wire.close();
  }
}

async function compareSizes(
  options: Options,
  what: 'devices' | 'entries',
  parts: Parts,
): Promise<void> {
  const { measurement, noise, keep } = parts;
  const sizes: [Size, Size] =
    what === 'devices'
      ? [
          { ...options.size, devices: 10 },
          { ...options.size, devices: 100_000 },
        ]
      : [
          { ...options.size, devices: 10, entries: 100 },
          { ...options.size, devices: 10, entries: 20_000 },
        ];
  const contestants: Contestant[] = [];
  for (const [n, size] of sizes.entries()) {
    const world = new World(size);
    const url = await seeded(parts, world, n === 0 ? 'small' : 'large');
    const server = keep(await startService(url, world.token(0), options));
    contestants.push({ server, world });
  }
  for (const contestant of contestants) await measurement.greet(workloads[0]!, contestant);

  const flatness = [];
  for (const workload of options.workloads) {
    say(`Measuring: ${workload.title}…`);
    const [small, large] = await measurement.run(workload, contestants);
    flatness.push({ title: workload.title, small: small!, large: large! });
  }
  const names = sizes.map((size) => `${size[what].toLocaleString('en')} ${what}`);
  say(`\n${flatnessTable(flatness, names as [string, string])}\n`);
  const spreads = flatness.flatMap(({ small, large }) => [small.spread, large.spread]);
  say(describeNoise(noise.result(), spreads));
}

async function seeded({ cluster }: Parts, world: World, name: string): Promise<string> {
  const { devices, products, entries } = world.size;
  say(`Seeding ${devices} devices; ${world.asked} have ${products} products, ${entries} entries…`);
  const url = await cluster.create(name);
  await seed(url, world, bcryptCost);
  return url;
}

function interrupted(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`Stopped by ${signal}`)));
    }
  });
}

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(1);
  }
}

main(optionsOrUsage()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
