import { Backends } from './backends';
import { type OfEach, byName, contestants, names } from './contestants';
import type { Contestant } from './measure';
import { describeNoise } from './noise';
import type { Options } from './options';
import { type Parts, say, seeded } from './parts';
import { type Comparison, comparisonTable, markdownTable } from './report';
import type { RunningServer } from './servers';
import { verify } from './verify';
import { Wire } from './wire';
import { get } from './workloads/get';
import { World } from './world';

/** The service beside a Fastify service and beside the least that answers alike. */
export async function compareContestants(options: Options, parts: Parts): Promise<void> {
  const { measurement, noise } = parts;
  const world = new World(options.size);
  const url = await seeded(parts, world, 'size');

  say('Holding the answers against each other…');
  const statements = await verified(options, parts, url, world);

  const backends = await Backends.of(url);
  const servers = await startAll(
    options,
    parts,
    world,
    names.map(() => parts.cluster.asService(url)),
  );
  const measured: Contestant[] = servers.map((server) => ({ server, world, backends }));
  await measurement.greet(get, measured, options.workers);

  const comparisons: Comparison[] = [];
  for (const workload of options.workloads) {
    say(`Measuring: ${workload.title}…`);
    const figures = byName(await measurement.run(workload, measured));
    const { title, name } = workload;
    comparisons.push({ title, figures, statements: statements.get(name)! });
  }
  await backends.close();

  say(`\n${comparisonTable(comparisons)}\n`);
  say(`${markdownTable(comparisons)}\n`);
  say(describeProcess(servers[0]!));
  const spreads = comparisons.flatMap(({ figures }) => names.map((name) => figures[name].spread));
  say(describeNoise(noise.result(), spreads));
}

/** On servers of their own, whose statements can be counted, before there is anything to measure. */
async function verified(options: Options, parts: Parts, url: string, world: World) {
  const wires = await Promise.all(names.map(() => Wire.to(parts.cluster.asService(url))));
  const servers = await startAll(
    options,
    parts,
    world,
    wires.map((wire) => wire.url),
  );
  const witnesses = servers.map((server, at) => ({ url: server.url, wire: wires[at]! }));
  const statements = new Map<string, OfEach<number>>();
  for (const workload of options.workloads) {
    statements.set(workload.name, byName(await verify(workload, witnesses, world)));
  }
  await Promise.all(servers.map((server) => server.stop()));
  for (const wire of wires) wire.close();
  return statements;
}

async function startAll(
  options: Options,
  { keep }: Parts,
  world: World,
  urls: readonly string[],
): Promise<RunningServer[]> {
  const servers: RunningServer[] = [];
  for (const [at, name] of names.entries()) {
    servers.push(keep(await contestants[name](urls[at]!, world.token(0), options)));
  }
  return servers;
}

function describeProcess({ start, costs }: RunningServer): string {
  const { residentMb, processes } = costs();
  return (
    `Start to the first answer to a device: ${(start.cpuMs / 1000).toFixed(2)} s of CPU ` +
    `(with one bcrypt check). Memory after load: ${residentMb.toFixed(0)} MB ` +
    `in ${processes} process${processes > 1 ? 'es' : ''}.`
  );
}
