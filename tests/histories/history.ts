import { setTimeout as sleep } from 'node:timers/promises';
import { SeededRandom } from '../end-to-end/seeded-random';
import { Client } from './client';
import { Device } from './device';
import { Ids } from './ids';
import { type Puller, throughService } from './pull';
import { type Step, aStep } from './steps';
import { type Truth, faultsOf, truthOf } from './verdict';
import type { World } from './world';
import { Writer } from './writer';

/** They keep two processes and the database busy. */
const atOnce = 8;

/** What is wrong with a pull, or with what it pulls from. */
export class HistoryFailed extends Error {}

/**
 * Runs many, a few at once, and stops at the first that fails.
 *
 * @param done called after each, with how many there were by then
 * @throws HistoryFailed
 */
export async function runHistories(
  seeds: Iterable<number>,
  run: (seed: number) => Promise<void>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  const waiting = seeds[Symbol.iterator]();
  let failure: unknown;
  let count = 0;
  const worker = async () => {
    for (let next = waiting.next(); !next.done && !failure; next = waiting.next()) {
      try {
        await run(next.value);
        done((count += 1));
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failure) throw failure as Error;
}

interface Plan {
  readonly random: SeededRandom;
  readonly steps: readonly Step[];
}

/**
 * Lets four to eight writers write at once while two clients pull in pages of
 * one or two changes and of more, then lets the clients drain and
 * holds them against the database; and a third one, that starts when all is over. What each does
 * follows from the seed. What comes of it is up to chance.
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
      `History ${seed} (npm run test:histories -- 1 ${seed}): ${why}\n\nThe story:\n${device.story.join('\n')}`,
    );
  }
}

async function run(device: Device, random: SeededRandom, puller: Puller): Promise<void> {
  const ids = new Ids(random);
  const plans: Plan[] = Array.from({ length: random.between(4, 8) }, () => ({
    steps: Array.from({ length: random.between(2, 4) }, () => aStep(ids, random)),
    random: new SeededRandom(random.between(0, 2 ** 31)),
  }));
  const aClient = (limit: number) => {
    const chance = new SeededRandom(random.between(0, 2 ** 31));
    return { client: new Client(puller(device, chance), limit), chance };
  };
  const clients = [random.pick([1, 2]), random.pick([5, 500])].map(aClient);
  const late = aClient(random.pick([2, 5, 500]));

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
