import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../end-to-end/seeded-random';
import { type Values, anEdit, fewValues } from '../lossy-network/draw';
import { LossyNetwork } from '../lossy-network/network';
import { Phone } from '../lossy-network/phone';
import type { Balancer } from './balancer';
import {
  type Expected,
  differencesInApi,
  differencesInCopy,
  differencesInDatabase,
} from './compare';
import type { Sql } from './patient-sql';
import { PersistentLine } from './persistent-line';

/** So many requests for each edit, and the queue is empty: else it is taken to be stuck. */
const maxStepsPerEdit = 40;

export interface SessionOptions {
  readonly balancer: Balancer;
  readonly sql: Sql;
  readonly random: SeededRandom;
  readonly lastsMs: number;
  /** Whether it has to come to its end now. */
  readonly isOver: () => boolean;
  readonly onRegistered: (deviceId: string) => void;
}

/**
 * A device and its one or two phones, from its registration until nothing is left in their queues.
 *
 * @returns the device, with what it has from now on
 * @throws when an answer, or what is there at the end, is not what the model has
 */
export async function runSession(options: SessionOptions): Promise<Expected> {
  const { balancer, sql, random } = options;
  const { id, token } = await register(balancer, random);
  options.onRegistered(id);
  const line = new PersistentLine(balancer, token);
  const networks = Array.from({ length: random.between(1, 2) }, () => {
    return new LossyNetwork(line, random);
  });
  const phones = networks.map((network) => new Phone(network, random, () => undefined));
  const values = distinctValues();

  let edits = 0;
  const end = performance.now() + options.lastsMs;
  while (performance.now() < end && !options.isOver()) {
    const phone = random.pick(phones);
    if (phone.queue.length < 6 && random.isLucky(0.5)) {
      const via = random.pick(['rest', 'push'] as const);
      phone.queue.push({ ...anEdit(random, phone.shown(), values), via });
      edits += 1;
    }
    await phone.step();
    await sleep(random.between(5, 80));
  }
  for (const phone of phones) {
    for (let left = edits * maxStepsPerEdit; phone.queue.length > 0; left -= 1) {
      if (left === 0) throw new Error(`Stuck with ${JSON.stringify(phone.queue)}`);
      await phone.step();
    }
  }
  for (const network of networks) await network.settle();

  const expected = { id, token, model: line.model };
  const differences = [
    ...(await differencesInDatabase(expected, sql)),
    ...(await differencesInApi(expected, balancer)),
  ];
  for (const phone of phones) {
    await phone.catchUp(line);
    differences.push(...(await differencesInCopy(phone.copy, expected, balancer)));
  }
  if (differences.length > 0) throw new Error(differences.join('\n'));
  return expected;
}

/** An answer that is lost takes the token with it, so whoever gets none begins as another device. */
async function register(balancer: Balancer, random: SeededRandom) {
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(200)) {
    const id = random.uuid();
    const answer = await balancer.try<{ token: string }>({
      method: 'POST',
      path: '/v1/auth/register',
      body: { device_id: id },
    });
    if (answer?.status === 200) return { id, token: answer.body.token };
    if (answer) throw new Error(`The registration came to ${answer.status}`);
  }
  throw new Error('No device could register');
}

/** As usual, but without any two rows that can't be there together. */
function distinctValues(): Values {
  let day = Date.UTC(2000, 0, 1);
  return {
    ...fewValues,
    products: (random) => ({ ...fewValues.products(random), barcode: null }),
    body_weights(random) {
      day += 86_400_000;
      const date = new Date(day).toISOString().slice(0, 10);
      return { ...fewValues.body_weights(random), date };
    },
  };
}
