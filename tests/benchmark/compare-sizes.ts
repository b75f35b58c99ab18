import { Backends } from './backends';
import type { Contestant } from './measure';
import { describeNoise } from './noise';
import type { Flat, Options } from './options';
import { type Parts, say, seeded } from './parts';
import { type Flatness, flatnessTable } from './report';
import { startService } from './servers';
import { get } from './workloads/get';
import { type Size, World } from './world';

/** The service beside itself: whether a request costs the same however much there is. */
export async function compareSizes(options: Options, what: Flat, parts: Parts): Promise<void> {
  const { measurement, noise, keep } = parts;
  const sizes = sizesOf(what, options.size);
  const contestants: Contestant[] = [];
  for (const [name, size] of Object.entries(sizes)) {
    const world = new World(size);
    const url = await seeded(parts, world, name);
    const server = keep(await startService(parts.cluster.asService(url), world.token(0), options));
    contestants.push({ server, world, backends: await Backends.of(url) });
  }
  await measurement.greet(get, contestants, options.workers);

  const flatness: Flatness[] = [];
  for (const workload of options.workloads) {
    say(`Measuring: ${workload.title}…`);
    const [small, large] = await measurement.run(workload, contestants);
    flatness.push({ title: workload.title, small: small!, large: large! });
  }

  for (const { backends } of contestants) await backends.close();

  const nameOf = (size: Size) => `${size[what].toLocaleString('en')} ${nouns[what]}`;
  say(`\n${flatnessTable(flatness, [nameOf(sizes.small), nameOf(sizes.large)])}\n`);
  const spreads = flatness.flatMap(({ small, large }) => [small.spread, large.spread]);
  say(describeNoise(noise.result(), spreads));
}

function sizesOf(what: Flat, size: Size): { small: Size; large: Size } {
  const few = { ...size, devices: 10 };
  return {
    devices: { small: few, large: { ...size, devices: 100_000 } },
    entries: { small: { ...few, entries: 100 }, large: { ...few, entries: 50_000 } },
    foods: { small: few, large: { ...few, foods: 1_000_000 } },
  }[what];
}

const nouns: Readonly<Record<Flat, string>> = {
  devices: 'devices',
  entries: 'entries',
  foods: 'more foods',
};
