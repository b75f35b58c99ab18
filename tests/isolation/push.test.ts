import { randomUUID } from 'node:crypto';
import type { PushResult } from '../../generated/api';
import type { TableName } from '../../src/database/resource';
import { syncTables } from '../../src/sync/tables';
import { pull } from '../support/phone-copy';
import { startService, type TestService } from '../support/service';
import { idInputs } from './id-inputs';
import { aWorld, everything, kinds, type World } from './world';

/** A push names rows by their ids too, and is answered record by record. */

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

type Ids = Readonly<Record<string, string>>;

/** A record of each table that belongs to rows of these ids, and to no other. */
const records: Record<TableName, (ids: Ids) => object> = {
  products: () => ({ name: 'Pushed', kcal_100g: 1 }),
  portions: ({ product_id }) => ({ product_id, name: 'Pushed', grams: 1 }),
  meals: () => ({ name: 'Pushed' }),
  meal_items: ({ meal_id, product_id, portion_id }) => ({
    ...{ meal_id, product_id, portion_id },
    position: 0,
    quantity: 1,
  }),
  food_entries: ({ product_id, portion_id }) => ({
    ...{ product_id, portion_id },
    date: '2025-02-06',
    meal_type: 'lunch',
    quantity: 1,
  }),
  goals: () => ({ goal_type: 'manual', effective_from: '2025-02-06', kcal: 1 }),
  body_weights: () => ({ date: '2025-02-06', weight_kg: 80 }),
  water_logs: () => ({ date: '2025-02-06', amount_ml: 100 }),
};

const idsOf = ({ product, portion, meal }: World): Ids => ({
  product_id: product.id,
  portion_id: portion.id,
  meal_id: meal.id,
});

const ownRow: Record<TableName, (world: World) => string> = {
  products: ({ product }) => product.id,
  portions: ({ portion }) => portion.id,
  meals: ({ meal }) => meal.id,
  meal_items: ({ meal }) => meal.items[0]?.id ?? '',
  food_entries: ({ entry }) => entry.id,
  goals: ({ goal }) => goal.id,
  body_weights: ({ weight }) => weight.id,
  water_logs: ({ water }) => water.id,
};

async function push({ api }: World, table: TableName, changes: object) {
  const { status, body } = await api.post<PushResult>('/v1/sync/changes', {
    changes: { [table]: changes },
    cursor: (await pull(api)).cursor,
  });
  expect(status).toBe(200);
  return body.rejected.map(({ code, detail, row }) => ({ code, detail, row }));
}

test('every id that a push can name is tried', () => {
  const named = idInputs().filter(({ operation }) => operation.id === 'pushChanges');
  const parents = syncTables.flatMap(({ parents }) => Object.keys(parents));
  expect(named.map(({ name }) => name).sort()).toEqual(['deleted', ...new Set(parents)].sort());
});

describe.each(syncTables)('$name', ({ name: table }) => {
  it('deletes nothing of another device', async () => {
    const [world, stranger] = [await aWorld(service.api), await aWorld(service.api)];
    const before = [await everything(world), await everything(stranger)];
    for (const id of [randomUUID(), ownRow[table](stranger)]) {
      expect(await push(world, table, { deleted: [id] })).toEqual([]);
    }
    expect([await everything(world), await everything(stranger)]).toEqual(before);
    expect(await push(world, table, { deleted: [ownRow[table](world)] })).toEqual([]);
    expect(await everything(world)).not.toEqual(before[0]);
  });

  it('makes a row of its own under an id that another device has', async () => {
    const [world, stranger] = [await aWorld(service.api), await aWorld(service.api)];
    const before = await everything(stranger);
    for (const id of [randomUUID(), ownRow[table](stranger)]) {
      const record = { id, ...records[table](idsOf(world)) };
      if ('date' in record || 'effective_from' in record) await clearDay(world, table);
      expect(await push(world, table, { updated: [record] })).toEqual([]);
      const { changes } = await pull(world.api);
      expect((changes[table].updated as { id: string }[]).map((row) => row.id)).toContain(id);
    }
    expect(await everything(stranger)).toEqual(before);
  });
});

const references = syncTables.flatMap(({ name, parents }) =>
  Object.keys(parents).map((column) => ({ table: name, column })),
);

test.each(references)(
  '$table: a $column of another device is an unknown one',
  async (reference) => {
    const { table, column } = reference;
    const kind = kinds[column]!;
    const [world, stranger] = [await aWorld(service.api), await aWorld(service.api)];
    const gone = await kind.another(world);
    expect((await world.api.delete(`${kind.path}/${gone.id}`)).status).toBe(204);
    const before = await everything(stranger);
    const answers = [];
    for (const id of [randomUUID(), gone.id, idsOf(stranger)[column]!]) {
      const record = { id: randomUUID(), ...records[table]({ ...idsOf(world), [column]: id }) };
      answers.push(await push(world, table, { created: [record] }));
    }
    const unknown = [{ code: 'not_found', detail: `${kind.resource} not found` }];
    expect(answers).toEqual([unknown, unknown, unknown]);
    expect(await everything(stranger)).toEqual(before);
  },
);

/** Of the tables that hold one row a day. */
async function clearDay(world: World, table: TableName): Promise<void> {
  const rows = (await pull(world.api)).changes[table].updated as { id: string }[];
  await push(world, table, { deleted: rows.map(({ id }) => id) });
}

test('a pull shows nothing of another device', async () => {
  const [world, stranger] = [await aWorld(service.api), await aWorld(service.api)];
  const theirs = new Set(Object.values(ownRow).map((row) => row(stranger)));
  const { changes } = await pull(world.api, undefined, 500);
  for (const { name } of syncTables) {
    const ids = (changes[name].updated as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain(ownRow[name](world));
    expect(ids.filter((id) => theirs.has(id))).toEqual([]);
  }
});
