import { SeededRandom } from '../end-to-end/seeded-random';
import { Device } from '../histories/device';
import { faultsOf, truthOf } from '../histories/verdict';
import type { World } from '../histories/world';
import { anEdit } from './draw';
import { Line } from './line';
import { type Named, keyOf } from './model';
import { LossyNetwork } from './network';
import { type Edit, Phone } from './phone';

/** So many requests for each edit, and the queue is empty: else it is taken to be stuck. */
const maxStepsPerEdit = 40;

/**
 * A phone that works through a lossy network, while another one writes the same rows and loses
 * nothing. In the end the server has what the model has, the phone has what the server has, and
 * nothing is left in its queue.
 *
 * @param met where it is counted how requests came out
 * @throws with the seed, what was wrong, and the story
 */
export async function runSession(
  seed: number,
  world: World,
  met: Map<string, number>,
): Promise<void> {
  const device = await Device.register(world);
  try {
    await run(new Line(device, met), new SeededRandom(seed));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Session ${seed}: ${why}\n\nThe story:\n${device.story()}`, {
      cause: error,
    });
  }
}

async function run(line: Line, random: SeededRandom): Promise<void> {
  const network = new LossyNetwork(line, random);
  const phone = new Phone(network, random, (edit, refusal) => assertRight(line, edit, refusal));
  let edits = 0;
  for (let round = random.between(2, 4); round > 0; round -= 1) {
    for (let left = random.between(1, 3); left > 0; left -= 1) {
      const via = random.pick(['rest', 'push'] as const);
      phone.queue.push({ ...anEdit(random, phone.shown()), via });
      edits += 1;
    }
    for (let left = random.between(1, 5); left > 0; left -= 1) {
      if (random.isLucky(0.3)) await otherPhoneWrites(line, random);
      await phone.step();
    }
  }
  for (let left = edits * maxStepsPerEdit; phone.queue.length > 0; left -= 1) {
    if (left === 0) throw new Error(`Stuck with ${JSON.stringify(phone.queue)}`);
    await phone.step();
  }
  await network.settle();
  await assertAllAlike(line, phone);
}

/** Directly, and sometimes by what it read just now. */
async function otherPhoneWrites(line: Line, random: SeededRandom): Promise<void> {
  const { does, row, fields } = anEdit(random, liveRows(line));
  if (does === 'create') {
    await line.deliver({ kind: 'create', row, fields });
    return;
  }
  const tag = random.isLucky(0.5) ? (await line.deliver({ kind: 'get', row })).tag : undefined;
  await line.deliver(
    does === 'remove' ? { kind: 'remove', row, tag } : { kind: 'update', row, fields, tag },
  );
}

const liveRows = ({ model }: Line): Named[] =>
  [...model.rows].flatMap(([key, { table, isGone }]) =>
    isGone ? [] : [{ table, id: key.slice(table.length + 1) }],
  );

/** An edit leaves the queue done, or because there is nothing left to do it to. */
function assertRight({ model }: Line, { row, does, fields }: Edit, refusal?: string): void {
  const kept = model.live(row)?.fields;
  const isTaken = refusal === 'day_taken' || refusal === 'barcode_taken';
  // A create that was done before its answer was lost may have been edited by others since.
  const isDone =
    does === 'create'
      ? kept !== undefined
      : Object.entries(fields).every(([field, value]) => kept?.[field] === value);
  const isRight =
    isTaken || (refusal !== undefined || does === 'remove' ? kept === undefined : isDone);
  if (!isRight) throw new Error(`${does} of ${keyOf(row)} left with ${refusal ?? 'success'}`);
}

async function assertAllAlike(line: Line, phone: Phone): Promise<void> {
  const truth = await truthOf(line.device);
  for (const row of liveRows(line)) {
    const kept = JSON.parse(truth.live.get(keyOf(row)) ?? '[]') as [string, unknown][];
    const server = Object.fromEntries(kept);
    const { fields } = line.model.live(row)!;
    for (const [field, value] of Object.entries(fields)) {
      if (server[field] === value) continue;
      throw new Error(`${keyOf(row)} has ${field} ${String(server[field])}, not ${value}`);
    }
  }
  const modelledKeys = new Set(liveRows(line).map(keyOf));
  const unknown = [...truth.live.keys()].filter(
    (key) => !key.startsWith('portions/') && !modelledKeys.has(key),
  );
  if (unknown.length > 0) throw new Error(`The model has no ${unknown.join()}`);

  await phone.catchUp(line);
  const faults = faultsOf(phone.copy, truth);
  if (faults.length > 0) throw new Error(`\n${faults.join('\n')}`);
}
