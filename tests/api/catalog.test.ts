import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type {
  CatalogProduct,
  FoundProduct,
  Problem,
  Product,
  ValidationProblem,
} from '../../generated/api';
import { type CatalogFood, catalogId } from '../../src/catalog/food';
import { type Stored, storeFoods } from '../../src/catalog/store-foods';
import type { Api } from '../support/api';
import { ownDatabase } from '../support/database';
import { aFoodEntry, aPortion, aProduct } from '../support/factories';
import { plansOf } from '../support/plans';
import { startService, type TestService } from '../support/service';
import { sqlOn } from '../support/sql';
import { statementsOf } from '../support/statements';
import { unknownPer100g } from '../support/nutrients';

/** The catalog is everyone's, so it gets a database of its own. */
let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
let api: Api;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
  await store([banana, spread, ...others]);
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

const unknown = {
  ...{ brand: null, barcode: null, quantity: null, category: null, portions: [] },
  ...{ basis: 'g' as const, scan_count: 0 },
};
const bananaNutrients = {
  protein_100g: 1.09,
  carbs_100g: 22.84,
  fat_100g: 0.33,
  fiber_100g: 2.6,
  sugars_100g: 12.23,
  saturated_fat_100g: 0.11,
  salt_100g: 0,
};
const banana: CatalogFood = {
  ...unknown,
  source: 'usda',
  source_id: '173944',
  name: 'Bananas, raw',
  category: 'Fruits and Fruit Juices',
  kcal_100g: 89,
  ...bananaNutrients,
  portions: [
    { name: '1 medium', grams: 118 },
    { name: '1 cup, sliced', grams: 150.5 },
  ],
};
const spread: CatalogFood = {
  ...unknown,
  ...unknownPer100g,
  source: 'off',
  source_id: '3017620422003',
  name: 'Hazelnut spread',
  brand: 'Nutella',
  barcode: '03017620422003',
  kcal_100g: 539,
  basis: 'ml',
};
const others: CatalogFood[] = [
  { ...spread, source: 'starter', source_id: '1', name: 'The same elsewhere', brand: null },
  { ...spread, source_id: '2', name: 'Banana bread', barcode: '00036000291452' },
  { ...spread, source_id: '4', name: 'Chips, banana', barcode: null },
];
const bananaId = catalogId(banana);

async function store(foods: readonly CatalogFood[]) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await storeFoods(
    async (sql, json) => (await client.query<Stored & object>(sql, [json])).rows,
    foods,
  );
  await client.end();
}

const importOf = (id: string, as = api) =>
  as.post<Product>(`/v1/catalog/products/${id}/import`, undefined);
const search = async (q: string, query = '') =>
  (await api.get<FoundProduct[]>(`/v1/products/search?q=${encodeURIComponent(q)}${query}`)).body;
const brief = (found: readonly FoundProduct[]) =>
  found.map(({ source, rank, name }) => [source, rank, name]);

describe('listCatalogProducts', () => {
  const list = async (query: string) =>
    (await api.get<CatalogProduct[]>(`/v1/catalog/products?${query}`)).body;

  it('finds by words in any order, by a beginning and with a typo', async () => {
    for (const q of ['raw banana', 'BANANAS r', 'bannanas', 'Bananas, raw']) {
      const [first] = await list(`q=${encodeURIComponent(q)}`);
      expect(first).toEqual({
        id: bananaId,
        source: 'usda',
        source_id: '173944',
        name: 'Bananas, raw',
        brand: null,
        barcode: null,
        quantity: null,
        category: 'Fruits and Fruit Juices',
        kcal_100g: 89,
        ...bananaNutrients,
        basis: 'g',
      });
    }
  });

  it('answers at most as many as it was asked for', async () => {
    expect(await list('q=banana')).toHaveLength(3);
    expect(await list('q=banana&limit=2')).toHaveLength(2);
  });

  it.each(['', 'q=', `q=${'a'.repeat(101)}`, 'q=a&q=b', 'q=a&limit=0', 'q=a&limit=201', 'q=a%00'])(
    'refuses ?%s',
    async (query) => {
      expect((await api.get(`/v1/catalog/products?${query}`)).status).toBe(422);
      expect((await api.get(`/v1/products/search?${query}`)).status).toBe(422);
    },
  );
});

describe('getCatalogProduct', () => {
  it('brings the portions, in their order', async () => {
    const { body } = await api.get<CatalogProduct>(`/v1/catalog/products/${bananaId}`);
    expect(body).toMatchObject({ id: bananaId, portions: banana.portions });
  });

  it('answers 404 for what the catalog does not have, and takes the id in any case', async () => {
    const { status, body } = await api.get<Problem>(`/v1/catalog/products/${randomUUID()}`);
    expect([status, body.detail]).toEqual([404, 'Catalog product not found']);
    const upper = await api.get(`/v1/catalog/products/${bananaId.toUpperCase()}`);
    expect(upper.status).toBe(200);
    expect((await api.get('/v1/catalog/products/banana')).status).toBe(422);
  });
});

describe('getCatalogProductByBarcode', () => {
  const scan = <Body = CatalogProduct>(barcode: string) =>
    api.get<Body>(`/v1/catalog/barcode/${barcode}`);

  it('takes any length of the same code', async () => {
    for (const barcode of ['036000291452', '0036000291452', '00036000291452']) {
      expect((await scan(barcode)).body).toMatchObject({ name: 'Banana bread' });
    }
  });

  it('answers Open Food Facts before the others', async () => {
    expect((await scan('3017620422003')).body).toMatchObject({
      name: 'Hazelnut spread',
      brand: 'Nutella',
    });
  });

  it('tells a misread from an unknown product', async () => {
    const misread = await scan<ValidationProblem>('3017620422004');
    expect(misread.status).toBe(422);
    expect(misread.body.errors).toEqual([
      { pointer: '/path/barcode', detail: 'has an invalid check digit' },
    ]);
    const missing = await scan<Problem>('96385074');
    expect([missing.status, missing.body.detail]).toEqual([404, 'Catalog product not found']);
  });

  it.each(['123', '30176204220031234', '301762042200x', '0x17620422003'])(
    'refuses %s',
    async (barcode) => {
      expect((await scan(barcode)).status).toBe(422);
    },
  );
});

describe('importCatalogProduct', () => {
  it('keeps the basis of the food', async () => {
    const { body } = await importOf(catalogId(spread));
    expect(body).toMatchObject({ kcal_100g: 539, basis: 'ml', fiber_100g: null });
    expect(body.portions).toMatchObject([{ name: '100ml', grams: 100, is_default: true }]);
  });

  it('makes the device its own product, with its portions and where it came from', async () => {
    const { status, headers, body } = await importOf(bananaId);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Bananas, raw',
      kcal_100g: 89,
      ...bananaNutrients,
      catalog_product_id: bananaId,
    });
    expect(body.portions?.map(({ name, grams, is_default }) => [name, grams, is_default])).toEqual([
      ['1 cup, sliced', 150.5, false],
      ['1 medium', 118, true],
      ['100g', 100, false],
    ]);
    const location = headers.get('Location') ?? '';
    expect((await api.get(`${location}?include=portions`)).body).toEqual(body);
    const portion_id = body.portions?.[0]?.id;
    const entry = await aFoodEntry(api, { product_id: body.id, portion_id, quantity: 2 });
    expect(entry).toMatchObject({ grams: 301, kcal: 267.89 });
  });

  it('is the same one again, as it is by now', async () => {
    const first = await importOf(bananaId);
    expect((await importOf(bananaId.toUpperCase())).body).toEqual(first.body);
    await api.put(`/v1/products/${first.body.id}`, { name: 'My banana' });
    const again = await importOf(bananaId);
    expect([again.status, again.body.id, again.body.name]).toEqual([
      201,
      first.body.id,
      'My banana',
    ]);
    expect((await api.get<Product[]>('/v1/products')).body).toHaveLength(1);
  });

  it('makes one when twenty ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => importOf(bananaId)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const { body } = await api.get<Product[]>('/v1/products?include=portions');
    expect(body.map(({ portions }) => portions?.length)).toEqual([3]);
  });

  it('makes a new one after the first was deleted, and one for each device', async () => {
    const first = await importOf(bananaId);
    await api.delete(`/v1/products/${first.body.id}`);
    const second = await importOf(bananaId);
    expect(second.body.id).not.toBe(first.body.id);
    const other = await importOf(bananaId, await service.api.asNewDevice());
    expect(other.body.id).not.toBe(second.body.id);
  });

  it('leaves nothing when the portions can’t be made', async () => {
    await sqlOn(
      database.url,
      `ALTER TABLE portions ADD CONSTRAINT refuse CHECK (grams <> 118) NOT VALID`,
    );
    const { status } = await importOf(bananaId);
    await sqlOn(database.url, `ALTER TABLE portions DROP CONSTRAINT refuse`);
    expect([status, (await api.get('/v1/products')).body]).toEqual([500, []]);
    expect((await importOf(bananaId)).status).toBe(201);
  });

  it('takes the barcode along, unless another product of the device has it', async () => {
    const free = await importOf(catalogId(spread));
    expect(free.body.barcode).toBe(spread.barcode);

    const owner = await service.api.asNewDevice();
    await aProduct(owner, { name: 'Mine', barcode: '3017620422003' });
    const taken = await importOf(catalogId(spread), owner);
    expect([taken.status, taken.body.barcode]).toEqual([201, null]);
  });

  it('takes no more portions than a product holds', async () => {
    const portions = Array.from({ length: 120 }, (_, i) => ({ name: `${i} g`, grams: i + 1 }));
    const crowded = { ...banana, source_id: 'crowded', name: 'Crowded', portions };
    await store([crowded]);
    expect((await importOf(catalogId(crowded))).body.portions).toHaveLength(100);
  });

  it('takes as many statements for a hundred portions as for one', async () => {
    const portions = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ name: `${i + 1} pieces`, grams: i + 1 }));
    const many = { ...banana, source_id: 'many', name: 'Many', portions: portions(99) };
    const one = { ...banana, source_id: 'one', name: 'One', portions: portions(1) };
    await store([many, one]);
    const count = async (food: CatalogFood) =>
      (await statementsOf(() => importOf(catalogId(food)))).length;
    // The first request with a token reads what to compare it with.
    await api.get('/v1/products');
    expect(await count(many)).toBe(await count(one));
    expect((await importOf(catalogId(many))).body.portions).toHaveLength(100);
  });

  it('answers 404 for what the catalog does not have', async () => {
    const { status, body } = await api.post<Problem>(
      `/v1/catalog/products/${randomUUID()}/import`,
      undefined,
    );
    expect([status, body.detail]).toEqual([404, 'Catalog product not found']);
  });
});

describe('searchProducts', () => {
  it('ranks both together, own ones first at the same fit', async () => {
    const names = ['Banana', 'Banana split', 'Split of banana', 'Rebananad', 'Bananb', 'Apple'];
    for (const name of names) await aProduct(api, { name, kcal_100g: 100 });
    const found = brief(await search('Bánana'));
    expect(found.slice(0, 2)).toEqual([
      ['own', 'exact', 'Banana'],
      ['own', 'starts_with', 'Banana split'],
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['catalog', 'starts_with', 'Bananas, raw'],
        ['own', 'word_starts', 'Split of banana'],
        ['catalog', 'word_starts', 'Chips, banana'],
        ['own', 'contains', 'Rebananad'],
        ['own', 'one_typo_away', 'Bananb'],
      ]),
    );
    expect(found.map(([, , name]) => name)).not.toContain('Apple');
    expect(await search('banana', '&limit=3')).toHaveLength(3);
  });

  it('puts first what was logged often and lately', async () => {
    const [, often] = [
      await aProduct(api, { name: 'Muesli, home' }),
      await aProduct(api, { name: 'Muesli, work' }),
    ];
    expect(brief(await search('muesli')).map(([, , name]) => name)).toEqual([
      'Muesli, home',
      'Muesli, work',
    ]);
    const entry = { date: '2025-02-05', meal_type: 'lunch', product_id: often.id, grams: 60 };
    expect((await api.post('/v1/food-entries', entry)).status).toBe(201);
    expect((await search('müsli'))[0]?.name).toBe('Muesli, work');
  });

  it('finds own products as it finds those of the catalog', async () => {
    await aProduct(api, { name: 'Crème brûlée (500 g) 50%' });
    for (const [q, rank] of [
      ['creme brulee', 'starts_with'],
      ['brulee cremes', 'word_starts'],
      ['cremebrulee', 'contains'],
      ['brulée crmee', 'one_typo_away'],
      ['brullée', 'one_typo_away'],
      ['50%', 'word_starts'],
    ]) {
      const [found] = await search(q!);
      expect([q, found?.source, found?.rank]).toEqual([q, 'own', rank]);
    }
    for (const q of ['60_', '\\', "' | 'a':*", 'xyzzy', ' ']) {
      expect((await search(q)).filter(({ source }) => source === 'own')).toEqual([]);
    }
  });

  it('leaves out what the device imported, and what it deleted', async () => {
    const { body } = await importOf(bananaId);
    expect(brief(await search('bananas, raw'))[0]).toEqual(['own', 'exact', 'Bananas, raw']);
    await api.put(`/v1/products/${body.id}`, { name: 'Breakfast fruit' });
    expect(brief(await search('bananas raw'))[0]).toEqual([
      'catalog',
      'word_starts',
      'Bananas, raw',
    ]);
    await api.delete(`/v1/products/${body.id}`);
    expect(brief(await search('breakfast'))).toEqual([]);
  });

  it('sees nothing of other devices', async () => {
    await aProduct(await service.api.asNewDevice(), { name: 'Bananas of a stranger' });
    expect((await search('bananas')).every(({ source }) => source === 'catalog')).toBe(true);
  });

  it('takes as many statements for many products as for few, and hides no portion', async () => {
    const count = async () => (await statementsOf(() => search('bananx'))).length;
    await aPortion(api);
    const forFew = await count();
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => aProduct(api, { name: `Banany ${i}` })),
    );
    expect(await count()).toBe(forFew);
    expect(forFew).toBeLessThanOrEqual(6);
  });

  it('is not taken for a product with the id "search", nor for another method on it', async () => {
    expect((await api.get('/v1/products/search')).status).toBe(422);
    expect((await api.put('/v1/products/search', { name: 'x' })).status).not.toBe(200);
    expect((await api.delete('/v1/products/search')).status).not.toBe(204);
  });
});

test('one device’s search reads its own products by index among those of others', async () => {
  await sqlOn(
    database.url,
    `INSERT INTO devices (id, token_hash)
     SELECT gen_random_uuid(), 'crowd' FROM generate_series(1, 100);
     INSERT INTO products (device_id, id, name, kcal_100g)
     SELECT devices.id, gen_random_uuid(), 'Food ' || n, 1 FROM devices, generate_series(1, 200) AS n
     WHERE token_hash = 'crowd' ORDER BY devices.id`,
  );
  await sqlOn(database.url, 'ANALYZE products');
  await aProduct(api, { name: 'Food of mine' });
  const plans = await plansOf(database.url, () => search('food'));
  const plan = plans.find((text) => text.includes('on products')) ?? '';
  expect(plan).toMatch(/Index (Only )?Scan (using|on) products_/);
  expect(plan).not.toContain('Seq Scan on products');
});
