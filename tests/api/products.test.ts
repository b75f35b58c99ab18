import { randomUUID } from 'node:crypto';
import type { Problem, Product, ValidationProblem } from '../../generated/api';
import type { Api } from '../support/api';
import { aProduct, aPortion, portionsOf } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';
import { unknownPer100g } from '../support/nutrients';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const names = (products: readonly Product[]) => products.map(({ name }) => name);
const list = async (query = '') => (await api.get<Product[]>(`/v1/products${query}`)).body;

describe('createProduct', () => {
  it('keeps the given name, energy and device', async () => {
    const product = await aProduct(api, { name: 'Chicken Breast', kcal_100g: 165 });
    expect(product).toEqual({
      id: expect.any(String) as string,
      name: 'Chicken Breast',
      kcal_100g: 165,
      ...unknownPer100g,
      basis: 'g',
      barcode: null,
      is_favorite: false,
      created_at: expect.any(String) as string,
      updated_at: null,
    });
    const [row] = await sql<{ device_id: string }>('SELECT device_id FROM products WHERE id = $1', [
      product.id,
    ]);
    expect(api.token).toContain(row?.device_id);
  });

  it('says where the product is found', async () => {
    const { headers, body } = await api.post<Product>('/v1/products', {
      name: 'Oats',
      kcal_100g: 1,
    });
    expect(headers.get('Location')).toBe(`/v1/products/${body.id}`);
    expect((await api.get(headers.get('Location') ?? '')).body).toEqual(body);
  });

  it('gives it the portion "100g" as its default', async () => {
    const { id } = await aProduct(api);
    expect(await portionsOf(api, id)).toEqual([
      expect.objectContaining({ name: '100g', grams: 100, is_default: true, product_id: id }),
    ]);
  });

  it('leaves neither product nor portion when one of them fails', async () => {
    await sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
               AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$`);
    await sql(`CREATE TRIGGER refuse BEFORE INSERT ON portions EXECUTE FUNCTION refuse()`);
    const { status } = await api.post('/v1/products', { name: 'Oats', kcal_100g: 379 });
    await sql('DROP TRIGGER refuse ON portions');
    await sql('DROP FUNCTION refuse');
    expect(status).toBe(500);
    expect(await list()).toEqual([]);
  });

  it('rounds amounts half-up to two decimals', async () => {
    const amounts = { protein_100g: 1.005, carbs_100g: 0.07, fat_100g: 99.994 };
    expect(await aProduct(api, amounts)).toMatchObject({
      protein_100g: 1.01,
      carbs_100g: 0.07,
      fat_100g: 99.99,
    });
  });

  it('counts characters as people do', async () => {
    const name = '🍎'.repeat(100);
    expect(await aProduct(api, { name })).toMatchObject({ name });
    const tooLong = await api.post<Problem>('/v1/products', { name: `${name}🍎`, kcal_100g: 52 });
    expect(tooLong.status).toBe(422);
  });

  it.each([
    ['no name', { kcal_100g: 1 }, '/body/name'],
    ['an empty name', { name: '', kcal_100g: 1 }, '/body/name'],
    ['no energy', { name: 'Oats' }, '/body/kcal_100g'],
    ['half a calorie', { name: 'Oats', kcal_100g: 1.5 }, '/body/kcal_100g'],
    ['energy as a string', { name: 'Oats', kcal_100g: '379' }, '/body/kcal_100g'],
    ['too much energy', { name: 'Oats', kcal_100g: 1001 }, '/body/kcal_100g'],
    ['too much protein', { name: 'Oats', kcal_100g: 1, protein_100g: 100.5 }, '/body/protein_100g'],
    [
      'a device of its own',
      { name: 'Oats', kcal_100g: 1, device_id: randomUUID() },
      '/body/device_id',
    ],
    [
      'its own birthday',
      { name: 'Oats', kcal_100g: 1, created_at: '2020-01-01T00:00:00Z' },
      '/body/created_at',
    ],
    ['a NUL in the name', { name: 'Oa\u0000ts', kcal_100g: 1 }, '/body/name'],
    ['half a surrogate pair', { name: 'Oats \ud83c', kcal_100g: 1 }, '/body/name'],
    ['an id that is none', { id: 'oats', name: 'Oats', kcal_100g: 1 }, '/body/id'],
  ])('refuses %s', async (_what, body, pointer) => {
    const answer = await api.post('/v1/products', body);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ detail: 'Validation error', errors: [{ pointer }] });
    expect(await list()).toEqual([]);
  });

  it('names every value that is at fault, each with its first fault', async () => {
    const body = { id: 'oats', name: '', protein_100g: 'much', colour: 'red' };
    const { status, body: problem } = await api.post<ValidationProblem>('/v1/products', body);
    expect(status).toBe(422);
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(
      ['colour', 'id', 'kcal_100g', 'name', 'protein_100g'].map((name) => `/body/${name}`),
    );
  });

  it('names 20 faults of a body that has more', async () => {
    const body = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`field_${n}`, n]));
    const { body: problem } = await api.post<ValidationProblem>('/v1/products', body);
    expect(problem.errors).toHaveLength(20);
  });

  it('names the first fault of a body of thousands of values', async () => {
    const body = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`field_${n}`, n]));
    const { body: problem } = await api.post<ValidationProblem>('/v1/products', body);
    expect(problem.errors).toHaveLength(1);
  });
});

describe('createProduct with an id of the client', () => {
  const oats = { id: randomUUID(), name: 'Oats', kcal_100g: 379, protein_100g: 13.15 };

  it('is the same create when it comes again', async () => {
    const first = await api.post<Product>('/v1/products', oats);
    const again = await api.post<Product>('/v1/products', { ...oats, fat_100g: null });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(await portionsOf(api, oats.id)).toHaveLength(1);
  });

  it('answers what is stored by now, also after an edit', async () => {
    await api.post('/v1/products', oats);
    const edited = await api.put<Product>(`/v1/products/${oats.id}`, { name: 'Rolled Oats' });
    const again = await api.post<Product>('/v1/products', oats);
    expect([again.status, again.body]).toEqual([201, edited.body]);
  });

  it('is refused with other content', async () => {
    await api.post('/v1/products', oats);
    const other = await api.post<Problem>('/v1/products', { ...oats, kcal_100g: 380 });
    expect([other.status, other.body.code]).toEqual([409, 'id_taken']);
  });

  it('does not bring back what was deleted', async () => {
    await api.post('/v1/products', oats);
    await api.delete(`/v1/products/${oats.id}`);
    expect((await api.post('/v1/products', oats)).status).toBe(409);
    expect(await list()).toEqual([]);
  });

  it('creates one product when twenty arrive at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.post<Product>('/v1/products', oats)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await list()).toHaveLength(1);
    expect(await portionsOf(api, oats.id)).toHaveLength(1);
  });

  it('belongs to the device: another one may use the same', async () => {
    const neighbour = await service.api.asNewDevice();
    await api.post('/v1/products', oats);
    const theirs = await neighbour.post('/v1/products', { ...oats, name: 'Haferflocken' });
    expect(theirs.status).toBe(201);
    await neighbour.delete(`/v1/products/${oats.id}`);
    expect(await list()).toEqual([expect.objectContaining({ name: 'Oats' })]);
  });

  it('is answered in lower case', async () => {
    const id = randomUUID();
    const product = await aProduct(api, { id: id.toUpperCase() });
    expect(product.id).toBe(id);
    expect((await api.get(`/v1/products/${id.toUpperCase()}`)).status).toBe(200);
  });
});

describe('listProducts', () => {
  it('is in the order a person expects', async () => {
    for (const name of ['zucchini', 'Éclair', 'apple', 'Zander', 'eclipse', 'Apfel', 'ähre']) {
      await aProduct(api, { name });
    }
    expect(names(await list())).toEqual([
      'ähre',
      'Apfel',
      'apple',
      'Éclair',
      'eclipse',
      'Zander',
      'zucchini',
    ]);
  });

  it('pages without losing or repeating one, with links to the neighbours', async () => {
    const made = [];
    for (let i = 0; i < 5; i += 1) made.push((await aProduct(api, { name: 'Same' })).id);

    const seen: string[] = [];
    let path: string | undefined = '/v1/products?limit=2';
    const rels: string[][] = [];
    while (path) {
      const page: { body: Product[]; headers: Headers } = await api.get<Product[]>(path);
      seen.push(...page.body.map(({ id }) => id));
      const link = page.headers.get('Link') ?? '';
      rels.push([...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel ?? ''));
      path = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(seen).toEqual(made.toSorted());
    expect(rels).toEqual([['next'], ['next', 'prev'], ['prev']]);
  });

  it('counts only when asked to', async () => {
    await aProduct(api);
    await aProduct(api);
    const plain = await api.get('/v1/products?limit=1');
    const counted = await api.get('/v1/products?limit=1&count=true');
    expect(plain.headers.get('X-Total-Count')).toBeNull();
    expect(counted.headers.get('X-Total-Count')).toBe('2');
  });

  it('is empty after the only product was deleted', async () => {
    const { id } = await aProduct(api);
    await api.delete(`/v1/products/${id}`);
    expect(await list('?count=true&include=portions')).toEqual([]);
  });

  it('brings the portions in as many statements for two hundred products as for one', async () => {
    const count = async () =>
      (await statementsOf(() => api.get('/v1/products?include=portions&limit=200'))).length;
    await aProduct(api);
    const forOne = await count();
    await Promise.all(Array.from({ length: 199 }, (_, i) => aProduct(api, { name: `Food ${i}` })));
    expect(await count()).toBe(forOne);
    expect(forOne).toBe(2);
  });

  it('brings each product its own portions, without the deleted ones', async () => {
    const { id } = await aProduct(api, { name: 'Bread' });
    await aProduct(api, { name: 'Cheese' });
    await aPortion(api, id, { name: 'Slice', grams: 30 });
    const crust = await aPortion(api, id, { name: 'Crust', grams: 9 });
    await api.delete(`/v1/portions/${crust.id}`);
    const products = await list('?include=portions');
    expect(products.map(({ portions }) => portions?.map(({ name }) => name))).toEqual([
      ['100g', 'Slice'],
      ['100g'],
    ]);
    const one = await api.get<Product>(`/v1/products/${id}?include=portions`);
    expect(one.body).toEqual(products[0]);
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=0x10',
    'limit=1e1',
    'limit=%2010',
    'limit=',
    'limit=1&limit=2',
    'limit[a]=1',
    'offset=-1',
    'offset=1000001',
    'count=1',
    'include=everything',
    'sort=kcal_100g',
  ])('refuses ?%s', async (query) => {
    expect((await api.get(`/v1/products?${query}`)).status).toBe(422);
  });
});

describe('updateProduct', () => {
  it('changes the fields that are there and keeps the others', async () => {
    const before = await aProduct(api, { name: 'Oats', kcal_100g: 379, fat_100g: 6.52 });
    const { body } = await api.put<Product>(`/v1/products/${before.id}`, { name: 'Rolled Oats' });
    expect(body).toEqual({
      ...before,
      name: 'Rolled Oats',
      updated_at: expect.any(String) as string,
    });
    expect(Date.parse(body.updated_at ?? '')).toBeGreaterThanOrEqual(Date.parse(before.created_at));
    expect((await api.get(`/v1/products/${before.id}`)).body).toEqual(body);
  });

  it('clears with null what may be unknown', async () => {
    const { id } = await aProduct(api, { fat_100g: 6.52 });
    const { body } = await api.put<Product>(`/v1/products/${id}`, { fat_100g: null });
    expect(body.fat_100g).toBeNull();
  });

  it.each([{ name: null }, { kcal_100g: null }, { id: randomUUID() }])(
    'refuses %j',
    async (changes) => {
      const before = await aProduct(api);
      expect((await api.put(`/v1/products/${before.id}`, changes)).status).toBe(422);
      expect((await api.get(`/v1/products/${before.id}`)).body).toEqual(before);
    },
  );

  it.each([{}, { name: 'Oats' }, { name: 'Oats', fat_100g: 6.521 }])(
    'leaves the row as it is when %j changes nothing',
    async (changes) => {
      const before = await aProduct(api, { name: 'Oats', fat_100g: 6.52 });
      const { status, body } = await api.put(`/v1/products/${before.id}`, changes);
      expect([status, body]).toEqual([200, before]);
    },
  );

  it('loses no field when twenty change different ones at once', async () => {
    const { id } = await aProduct(api);
    await Promise.all([
      ...Array.from({ length: 10 }, () => api.put(`/v1/products/${id}`, { name: 'Final' })),
      ...Array.from({ length: 10 }, () => api.put(`/v1/products/${id}`, { kcal_100g: 1 })),
    ]);
    const { body } = await api.get(`/v1/products/${id}`);
    expect(body).toMatchObject({ name: 'Final', kcal_100g: 1 });
  });
});

describe('deleteProduct', () => {
  it('keeps the row, marked as deleted, and its portions with it', async () => {
    const { id } = await aProduct(api);
    const [portion] = await portionsOf(api, id);
    const { status, body } = await api.delete(`/v1/products/${id}`);
    expect([status, body]).toEqual([204, undefined]);

    const rows = await sql<{ deleted_at: Date }>(
      `SELECT deleted_at FROM products WHERE id = $1
       UNION ALL SELECT deleted_at FROM portions WHERE product_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(rows.every(({ deleted_at }) => deleted_at instanceof Date)).toBe(true);
    expect((await api.get(`/v1/portions/${portion?.id}`)).status).toBe(404);
  });

  it('is a 404 the second time, and for everything else about it', async () => {
    const { id } = await aProduct(api);
    await api.delete(`/v1/products/${id}`);
    for (const answer of [
      await api.delete(`/v1/products/${id}`),
      await api.get(`/v1/products/${id}`),
      await api.put(`/v1/products/${id}`, { name: 'Ghost' }),
      await api.get(`/v1/products/${id}/portions`),
      await api.post(`/v1/products/${id}/portions`, { name: 'Cup', grams: 81 }),
    ]) {
      expect([answer.status, (answer.body as Problem).detail]).toEqual([404, 'Product not found']);
    }
  });

  it('succeeds once when twenty ask at once', async () => {
    const { id } = await aProduct(api);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.delete(`/v1/products/${id}`)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([204, ...Array<number>(19).fill(404)]);
  });
});
