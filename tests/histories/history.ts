import { setTimeout as sleep } from 'node:timers/promises';
import { SeededRandom } from '../end-to-end/seeded-random';
import { Client } from './client';
import { Device } from './device';
import { Ids } from './ids';
import { oneOfEach } from './pushes';
import { type Puller, throughService } from './pull';
import { type Step, aStep } from './steps';
import { type Truth, faultsOf, truthOf } from './verdict';
import type { World } from './world';
import { Writer } from './writer';

/** What is wrong with a pull, or with what it pulls from. */
export class HistoryFailed extends Error {}

interface Plan {
  readonly random: SeededRandom;
  readonly steps: readonly Step[];
}

/**
 * Lets four to eight writers write at once while two clients pull, in pages of one or two changes
 * and of more. Then the clients drain, and so does a third that starts when all is over; and each is
 * held against the database. What each does follows from the seed, what comes of it is up to chance.
 *
 * @throws HistoryFailed with the seed, what was wrong, and the story
 */
export async function runHistory(
  seed: number,
  world: World,
  puller: Puller = throughService,
): Promise<void> {
  const device = await Device.register(world);
  try {
    await run(device, new SeededRandom(seed), puller);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HistoryFailed(
      `History ${seed} (npm run test:histories -- 1 ${seed}): ${why}\n\nThe story:\n${device.story()}`,
    );
  }
}

async function run(device: Device, random: SeededRandom, puller: Puller): Promise<void> {
  const ids = new Ids(random);
  const begin = oneOfEach(ids, random);
  const plans: Plan[] = Array.from({ length: random.between(4, 8) }, () => ({
    steps: Array.from({ length: random.between(2, 3) }, () => aStep(ids, random)),
    random: new SeededRandom(random.between(0, 2 ** 31)),
  }));
  const aClient = (limit: number) => {
    const chance = new SeededRandom(random.between(0, 2 ** 31));
    return { client: new Client(puller(device, chance), limit), chance };
  };
  const clients = [random.pick([1, 2]), random.pick([5, 500])].map(aClient);
  const late = aClient(random.pick([2, 5, 500]));

  await begin(new Writer(device, random));
  await Promise.all([
    ...plans.map((plan) => carryOut(plan, device)),
    ...clients.map(({ client, chance }) => client.pullNowAndThen(chance)),
  ]);

  const truth = await truthOf(device);
  const all = [...clients, late].map(({ client }) => client);
  for (const client of all) await client.drain(truth.versions.size);
  const faults = all.flatMap((client) => faultsFor(client, truth));
  if (late.client.copy.pages.some(({ rows }) => rows.some(({ row }) => row === null))) {
    faults.push('A first pull told of what was gone before it');
  }
  if (faults.length > 0) throw new Error(`\n${faults.slice(0, 20).join('\n')}`);
}

async function carryOut({ steps, random }: Plan, device: Device): Promise<void> {
  const writer = new Writer(device, random);
  for (const step of steps) {
    await sleep(random.between(0, 4));
    await step(writer);
  }
}

const faultsFor = ({ copy, limit }: Client, truth: Truth) =>
  faultsOf(copy, truth).map((fault) => `limit ${limit}: ${fault}`);
