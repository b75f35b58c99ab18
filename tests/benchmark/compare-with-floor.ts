import { writeFile } from 'node:fs/promises';
import type { Contestant } from './measure';
import { describeNoise } from './noise';
import type { Options } from './options';
import { type Parts, say, seeded } from './parts';
import { drawRatios } from './picture';
import { type Comparison, comparisonTable } from './report';
import { type RunningServer, startFloor, startService } from './servers';
import { verify } from './verify';
import { Wire } from './wire';
import { get } from './workloads/get';
import { World } from './world';

/** The service beside the least that answers alike. */
export async function compareWithFloor(options: Options, parts: Parts): Promise<void> {
  const { measurement, noise, keep } = parts;
  const world = new World(options.size);
  const url = await seeded(parts, world, 'size');
  const token = world.token(0);

  say('Holding the answers against each other…');
  const statements = await verified(options, parts, url, world);

  const service = keep(await startService(parts.cluster.asService(url), token, options));
  const floor = keep(await startFloor(url, token));
  const contestants: Contestant[] = [service, floor].map((server) => ({ server, world }));
  await measurement.greet(get, contestants, options.workers);

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

  say(`\n${comparisonTable(comparisons)}\n`);
  say(describeProcess(service));
  const spreads = comparisons.flatMap((each) => [each.service.spread, each.floor.spread]);
  say(describeNoise(noise.result(), spreads));
  if (options.picture) {
    await writeFile(options.picture, drawRatios(comparisons));
    say(`Drawn in ${options.picture}.`);
  }
}

/** On servers of their own, whose statements can be counted, before there is anything to measure. */
async function verified(
  { workloads, ...options }: Options,
  { keep, cluster }: Parts,
  url: string,
  world: World,
) {
  const token = world.token(0);
  const wires = [await Wire.to(cluster.asService(url)), await Wire.to(url)] as const;
  const service = keep(await startService(wires[0].url, token, options));
  const floor = keep(await startFloor(wires[1].url, token));
  const statements = new Map<string, Comparison['statements']>();
  for (const workload of workloads) {
    const [ofService, ofFloor] = await verify(
      workload,
      [
        { url: service.url, wire: wires[0] },
        { url: floor.url, wire: wires[1] },
      ],
      world,
    );
    statements.set(workload.name, { service: ofService, floor: ofFloor });
  }
  await Promise.all([service.stop(), floor.stop()]);
  for (const wire of wires) wire.close();
  return statements;
}

function describeProcess({ start, costs }: RunningServer): string {
  const { residentMb, processes } = costs();
  return (
    `Start to the first answer to a device: ${(start.cpuMs / 1000).toFixed(2)} s of CPU ` +
    `(with one bcrypt check). Memory after load: ${residentMb.toFixed(0)} MB ` +
    `in ${processes} process${processes > 1 ? 'es' : ''}.`
  );
}
