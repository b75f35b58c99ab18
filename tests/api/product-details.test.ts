import type { Problem, Product, ProductNameCheck } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aProduct, anId } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { statementsOf } from '../support/statements';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const upc = '036000291452';
const gtin = '00036000291452';
const list = async (query: string) =>
  (await api.get<Product[]>(`/v1/products?${query}`)).body.map(({ name }) => name);
const withBarcode = (barcode: string | null, fields: object = {}) =>
  api.post<Product & Problem>('/v1/products', {
    name: 'Tissues',
    kcal_100g: 0,
    barcode,
    ...fields,
  });
const update = (id: string, changes: object) =>
  api.put<Product & Problem>(`/v1/products/${id}`, changes);
const taken = { status: 409, body: { code: 'barcode_taken' } };

describe('a barcode', () => {
  it('is kept as a GTIN-14, so that a UPC-A and its EAN-13 meet', async () => {
    const { body } = await withBarcode(upc);
    expect(body.barcode).toBe(gtin);
    for (const same of [upc, `0${upc}`, gtin]) {
      expect(await withBarcode(same)).toMatchObject(taken);
      expect(await list(`barcode=${same}`)).toEqual(['Tissues']);
      // Said again of the product itself, it is no change.
      expect((await update(body.id, { barcode: same })).body).toEqual(body);
    }
    expect(await list('barcode=73513537')).toEqual([]);
  });

  it.each([
    ['a wrong check digit', '036000291453'],
    ['no length of a GTIN', '0360002914'],
    ['letters', 'O36000291452'],
    ['nothing in it', ''],
  ])('can not have %s', async (_what, barcode) => {
    const { id } = await aProduct(api);
    const fault = (pointer: string) => ({ status: 422, errors: [{ pointer }] });
    expect((await withBarcode(barcode)).body).toMatchObject(fault('/body/barcode'));
    expect((await update(id, { barcode })).body).toMatchObject(fault('/body/barcode'));
    const search = await api.get(`/v1/products?barcode=${barcode}`);
    expect(search.body).toMatchObject(fault('/query/barcode'));
  });

  it('is free again when it is cleared or its product deleted, and another device may have it', async () => {
    const { body: first } = await withBarcode(upc);
    const { body: second } = await withBarcode(null);
    expect(await update(second.id, { barcode: upc })).toMatchObject(taken);
    await update(first.id, { barcode: null });
    expect((await update(second.id, { barcode: upc })).body.barcode).toBe(gtin);
    await api.delete(`/v1/products/${second.id}`);
    expect((await update(first.id, { barcode: upc })).status).toBe(200);

    const neighbour = await service.api.asNewDevice();
    await aProduct(neighbour, { barcode: upc });
    expect(await list(`barcode=${upc}`)).toEqual(['Tissues']);
  });

  it('makes the same create when it comes again', async () => {
    const id = anId();
    const first = await withBarcode(upc, { id });
    const again = await withBarcode(gtin, { id, is_favorite: false });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await withBarcode('73513537', { id })).toMatchObject({ body: { code: 'id_taken' } });
  });

  it('goes to one product when twenty are given it at once', async () => {
    const products = await Promise.all(
      Array.from({ length: 20 }, (_, i) => aProduct(api, { name: `Food ${i}` })),
    );
    const answers = await Promise.all(products.map(({ id }) => update(id, { barcode: upc })));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(19).fill(409)]);
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.code).toBe('barcode_taken');
    }
    expect(await list(`barcode=${upc}`)).toHaveLength(1);
  });

  it('goes to one product when twenty are created with it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => withBarcode(upc)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(await list('')).toHaveLength(1);
  });
});

describe('a favorite', () => {
  it('is marked, found and unmarked', async () => {
    const { id } = await aProduct(api, { name: 'Oats', is_favorite: true });
    await aProduct(api, { name: 'Liver' });
    expect(await list('is_favorite=true')).toEqual(['Oats']);
    expect(await list('is_favorite=false')).toEqual(['Liver']);
    await update(id, { is_favorite: false });
    expect(await list('is_favorite=true')).toEqual([]);
  });
});

describe('listProducts with q', () => {
  const foods = [
    'Crème Brûlée',
    'CREAM cheese',
    'Ice-cream',
    '100% juice',
    'Rice_cake',
    'C:\\rème',
    'Ñandú',
  ];

  it.each([
    ['creme', ['Crème Brûlée']],
    ['CRÈME b', ['Crème Brûlée']],
    ['cream', ['CREAM cheese', 'Ice-cream']],
    ['rulee', ['Crème Brûlée']],
    ['%', ['100% juice']],
    ['_', ['Rice_cake']],
    ['\\', ['C:\\rème']],
    ['％', ['100% juice']],
    ['nandu', ['Ñandú']],
    ["'; DROP TABLE products; --", []],
    ['tofu', []],
  ])('finds by %j', async (q, names) => {
    for (const name of foods) await aProduct(api, { name });
    expect(await list(`q=${encodeURIComponent(q)}`)).toEqual(names);
  });

  it('goes with the other filters, with pages and with the count', async () => {
    for (const name of ['Milk', 'Oat milk', 'Soy milk']) await aProduct(api, { name });
    await aProduct(api, { name: 'Almond milk', is_favorite: true });
    const { body, headers } = await api.get<Product[]>(
      '/v1/products?q=MILK&is_favorite=false&limit=2&count=true&include=portions',
    );
    expect(body.map(({ name, portions }) => [name, portions?.length])).toEqual([
      ['Milk', 1],
      ['Oat milk', 1],
    ]);
    expect(headers.get('X-Total-Count')).toBe('3');
    expect(headers.get('Link')).toContain('q=MILK&is_favorite=false');
  });

  it.each(['q=', `q=${'x'.repeat(101)}`, 'is_favorite=yes', 'sort=', 'sort=id', 'q=a&q=b'])(
    'refuses ?%s',
    async (query) => {
      expect((await api.get(`/v1/products?${query}`)).status).toBe(422);
    },
  );
});

describe('listProducts with sort', () => {
  it('puts first what was logged last, most often, or created last', async () => {
    const made: Record<string, Product> = {};
    for (const name of ['Apple', 'Bread', 'Cheese', 'Dates', 'Egg']) {
      made[name] = await aProduct(api, { name });
    }
    const log = (name: string) => aFoodEntry(api, { product_id: made[name]?.id });
    for (const name of ['Bread', 'Cheese', 'Bread', 'Apple']) await log(name);
    const deleted = await log('Dates');
    await api.delete(`/v1/food-entries/${deleted.id}`);
    await api.post('/v1/food-entries', {
      date: '2025-02-05',
      meal_type: 'lunch',
      name: 'Quick',
      kcal: 1,
    });

    const byId = (...names: string[]) =>
      names.toSorted((a, b) => (made[a]!.id < made[b]!.id ? -1 : 1));
    const never = byId('Dates', 'Egg');
    expect(await list('sort=recent')).toEqual(['Apple', 'Bread', 'Cheese', ...never]);
    expect(await list('sort=frequent')).toEqual(['Bread', ...byId('Apple', 'Cheese'), ...never]);
    expect(await list('sort=created')).toEqual(['Egg', 'Dates', 'Cheese', 'Bread', 'Apple']);
    expect(await list('sort=name')).toEqual(await list(''));
    expect(await list('sort=recent&limit=2&offset=1')).toEqual(['Bread', 'Cheese']);
  });

  it('counts the entries of the device alone', async () => {
    const id = anId();
    const neighbour = await service.api.asNewDevice();
    await aProduct(neighbour, { id });
    for (let i = 0; i < 3; i += 1) await aFoodEntry(neighbour, { product_id: id });
    await aProduct(api, { id, name: 'Never' });
    const { id: product_id } = await aProduct(api, { name: 'Once' });
    await aFoodEntry(api, { product_id });
    expect(await list('sort=frequent')).toEqual(['Once', 'Never']);
    expect(await list('sort=recent')).toEqual(['Once', 'Never']);
  });

  it.each(['recent', 'frequent', 'created', 'name'])(
    'by %s takes as many statements for a hundred products as for one',
    async (sort) => {
      const count = async () =>
        (await statementsOf(() => api.get(`/v1/products?sort=${sort}&q=o&limit=200`))).length;
      await aFoodEntry(api);
      expect(await count()).toBe(1);
      await Promise.all(Array.from({ length: 100 }, () => aFoodEntry(api)));
      expect(await count()).toBe(1);
    },
  );
});

describe('checkProductName', () => {
  const check = async (name: string) => {
    const path = `/v1/products/check-name?name=${encodeURIComponent(name)}`;
    return (await api.get<ProductNameCheck>(path)).body;
  };

  it('finds the whole name, whatever its case and accents, and the oldest of several', async () => {
    const { id } = await aProduct(api, { name: 'Crème Brûlée' });
    await aProduct(api, { name: 'CREME BRULEE' });
    expect(await check('creme brûlée')).toEqual({ exists: true, product_id: id });
    expect(await check('creme')).toEqual({ exists: false, product_id: null });
    expect(await check('%')).toEqual({ exists: false, product_id: null });
  });

  it("sees neither what was deleted nor a neighbour's", async () => {
    const { id } = await aProduct(api, { name: 'Tofu' });
    await aProduct(await service.api.asNewDevice(), { name: 'Seitan' });
    await api.delete(`/v1/products/${id}`);
    expect(await check('tofu')).toMatchObject({ exists: false });
    expect(await check('seitan')).toMatchObject({ exists: false });
  });

  it('needs a name', async () => {
    const { body } = await api.get('/v1/products/check-name');
    expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/query/name' }] });
  });

  it('is no product for another method', async () => {
    const { status, headers } = await api.put('/v1/products/check-name', { name: 'x' });
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });
});
