import type { PushResult } from '../../generated/api';
import { DeviceChange } from '../../src/database/device-store';
import type { TableName } from '../../src/database/resource';
import { syncTables } from '../../src/sync/tables';
import { SeededRandom } from '../end-to-end/seeded-random';
import type { Api } from '../support/api';
import { anId } from '../support/factories';
import { pull } from '../support/phone-copy';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

/**
 * The same random pushes, of the same ids, to two devices: one takes them in bulk, the other one
 * statement by statement, as a push that the database refuses in bulk is done. They must answer the
 * same and hold the same rows.
 *
 * `PUSH_SEEDS=1000` tries so many; `PUSH_SEED` begins at another one.
 */
const seeds = Number(process.env.PUSH_SEEDS ?? 12);
const firstSeed = Number(process.env.PUSH_SEED ?? 1);
const pushesEach = 5;

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Pool {
  readonly ids: Readonly<Record<TableName, readonly string[]>>;
  readonly random: SeededRandom;
}

const days = ['2025-02-05', '2025-02-06', '2025-02-07', '2025-02-08', '2025-02-09'];
const barcodes = [
  '00030000010402',
  '0030000010402',
  '00000000000017',
  '00000000000024',
  '12345678',
  null,
];
const sizes: Readonly<Record<TableName, number>> = {
  ...{ products: 6, portions: 10, meals: 4, meal_items: 10 },
  ...{ food_entries: 10, goals: 5, body_weights: 6, water_logs: 8 },
};

function aPool(seed: number): Pool {
  const random = new SeededRandom(seed);
  const ids = Object.fromEntries(
    Object.entries(sizes).map(([table, size]) => [
      table,
      Array.from({ length: size }, () => random.uuid()),
    ]),
  ) as unknown as Pool['ids'];
  return { ids, random };
}

/** A field that is there, null, or absent. */
const maybe = <T>(random: SeededRandom, field: string, value: T) =>
  random.isLucky(0.5) ? { [field]: random.isLucky(0.8) ? value : null } : {};

function eaten({ ids, random }: Pool) {
  const product_id = random.pick(ids.products);
  return random.isLucky(0.5)
    ? { product_id, grams: random.between(1, 30_000) / 100 }
    : { product_id, portion_id: random.pick(ids.portions), quantity: random.between(1, 9) / 4 };
}

const records: Readonly<Record<TableName, (pool: Pool) => object>> = {
  products: ({ random }) => ({
    name: `Product ${random.between(1, 4)}`,
    kcal_100g: random.between(0, 900),
    ...maybe(random, 'protein_100g', random.between(0, 9_999) / 1_000),
    ...(random.isLucky(0.6) && { barcode: random.pick(barcodes) }),
    ...(random.isLucky(0.3) && { is_favorite: random.isLucky(0.5) }),
  }),
  portions: ({ ids, random }) => ({
    product_id: random.pick(ids.products),
    name: `Portion ${random.between(1, 3)}`,
    grams: random.between(1, 50_000) / 100,
    ...(random.isLucky(0.8) && { is_default: random.isLucky(0.4) }),
  }),
  meals: ({ random }) => ({ name: `Meal ${random.between(1, 3)}` }),
  meal_items: (pool) => ({
    meal_id: pool.random.pick(pool.ids.meals),
    position: pool.random.between(0, 5),
    ...eaten(pool),
  }),
  food_entries: (pool) => ({
    date: pool.random.pick(days),
    meal_type: pool.random.pick(['breakfast', 'lunch']),
    ...maybe(pool.random, 'consumed_at', '2025-02-05T12:00:00.123Z'),
    ...(pool.random.isLucky(0.3)
      ? { name: 'Snack', kcal: pool.random.between(0, 9_999) / 100 }
      : eaten(pool)),
  }),
  goals: ({ random }) => ({
    effective_from: random.pick(days),
    ...(random.isLucky(0.7)
      ? { goal_type: 'manual', kcal: random.between(0, 3_000) }
      : {
          ...{ goal_type: 'calculated', sex: 'male', birth_date: '1990-06-15', height_cm: 178 },
          ...{ weight_kg: random.between(50, 99), activity_level: 'sedentary' },
          direction: 'maintain',
        }),
  }),
  body_weights: ({ random }) => ({
    date: random.pick(days),
    weight_kg: random.between(50_000, 90_000) / 1_000,
  }),
  water_logs: ({ random }) => ({
    date: random.pick(days.slice(0, 3)),
    amount_ml: random.isLucky(0.4) ? -random.between(1, 300) : random.between(0, 400),
  }),
};

function aPush(pool: Pool) {
  const { ids, random } = pool;
  const changes = Object.fromEntries(
    syncTables.map(({ name }) => {
      const lists = { created: [], updated: [], deleted: [] } as Record<string, unknown[]>;
      for (const id of random.some(random.between(0, ids[name].length), ids[name])) {
        const list = random.pick(['created', 'updated', 'updated', 'deleted']);
        lists[list]!.push(list === 'deleted' ? id : { ...records[name](pool), id });
      }
      return [name, lists];
    }),
  );
  return { changes, atomic: random.isLucky(0.15), isUpToDate: random.isLucky(0.8) };
}

/** What the server alone decides differs between two devices: moments, revisions, ids it makes. */
const ownToEach = new Set(['device_id', 'revision', 'created_at']);
const moments = new Set(['updated_at', 'deleted_at']);

function comparable(row: object, { ids }: Pool, table: TableName): object {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      if (ownToEach.has(column)) return [];
      if (moments.has(column)) return [[column, value === null]];
      const isOfServer = column === 'id' && !ids[table].includes(value as string);
      return [[column, isOfServer ? 'made by the server' : (value as unknown)]];
    }),
  );
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

async function rowsOf(deviceId: string, pool: Pool) {
  const tables: Record<string, string[]> = {};
  for (const { name } of syncTables) {
    const rows = await sql(`SELECT * FROM ${name} WHERE device_id = $1`, [deviceId]);
    tables[name] = sorted(rows.map((row) => comparable(row, pool, name)));
  }
  return tables;
}

/** What a pull tells of a push: which rows took a revision. */
async function pulled(api: Api, cursor: string | undefined, pool: Pool) {
  const page = await pull(api, cursor, 500);
  const tables = syncTables.map(({ name }) => ({
    name,
    updated: sorted(page.changes[name].updated.map((row) => comparable(row, pool, name))),
    deleted: page.changes[name].deleted.filter((id) => pool.ids[name].includes(id)).sort(),
  }));
  return { tables, cursor: page.cursor };
}

async function send(api: Api, push: ReturnType<typeof aPush>, cursor: string | null, pool: Pool) {
  const { changes, atomic } = push;
  const { status, body } = await api.post<PushResult>('/v1/sync/changes', {
    ...{ changes, cursor, atomic },
  });
  if (status !== 200 && status !== 409) throw new Error(JSON.stringify(body));
  const rejected = body.rejected.map(({ row, ...rest }) => ({
    ...rest,
    row: row && comparable(row, pool, rest.table),
  }));
  return { status, rejected };
}

const statementByStatement = async <T>(work: () => Promise<T>): Promise<T> => {
  const inBulk = jest.spyOn(DeviceChange.prototype, 'inBulk').mockImplementation(function (
    this: DeviceChange,
    _models,
    inTurn,
  ) {
    return inTurn(this);
  });
  try {
    return await work();
  } finally {
    inBulk.mockRestore();
  }
};

async function compare(seed: number): Promise<Set<string>> {
  const pool = aPool(seed);
  const seen = new Set<string>();
  const [bulkId, otherId] = [anId(), anId()];
  const [bulk, other] = [
    await service.api.asNewDevice(bulkId),
    await service.api.asNewDevice(otherId),
  ];
  const cursors: { bulk?: string; other?: string } = {};
  for (let n = 0; n < pushesEach; n += 1) {
    const push = aPush(pool);
    const told = push.isUpToDate ? cursors : {};
    const expected = await statementByStatement(() => send(other, push, told.other ?? null, pool));
    let answer: typeof expected | undefined;
    const statements = await statementsOf(async () => {
      answer = await send(bulk, push, told.bulk ?? null, pool);
    });
    expect({ seed, n, ...answer }).toEqual({ seed, n, ...expected });
    const savepoints = statements.filter((text) => text.includes('SAVEPOINT'));
    expect({ seed, n, savepoints: savepoints.length > 1 }).toEqual({ seed, n, savepoints: false });
    expect(await rowsOf(bulkId, pool)).toEqual(await rowsOf(otherId, pool));
    const [one, two] = [
      await pulled(bulk, cursors.bulk, pool),
      await pulled(other, cursors.other, pool),
    ];
    expect(one.tables).toEqual(two.tables);
    Object.assign(cursors, { bulk: one.cursor, other: two.cursor });
    for (const { code } of expected.rejected) seen.add(code);
  }
  return seen;
}

test(
  `${seeds} random series of pushes in bulk do what they do statement by statement`,
  async () => {
    const seen = new Set<string>();
    for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
      for (const code of await compare(seed)) seen.add(code);
    }
    const refusals = [
      ...['barcode_taken', 'conflict', 'day_taken', 'default_portion_required', 'last_portion'],
      ...['not_found', 'row_deleted', 'validation_error', 'water_below_zero'],
    ];
    if (seeds >= 12) expect([...seen].sort()).toEqual(refusals);
  },
  60_000 + seeds * 20_000,
);
