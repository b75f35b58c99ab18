import { randomUUID } from 'node:crypto';
import type {
  DataExport,
  DataImport,
  ImportRejectedProblem,
  ImportReport,
  Product,
  ValidationProblem,
} from '../../generated/api';
import type { Api } from '../support/api';
import { everyKindOfRow } from '../support/diary-of-everything';
import {
  aBodyWeight,
  aFoodEntry,
  aGoal,
  aMeal,
  aPortion,
  aProduct,
  aWaterLog,
} from '../support/factories';
import { startService, type TestService } from '../support/service';
import { documentOf, productsWithEntries } from '../support/import-documents';
import { sql } from '../support/sql';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(async () => {
  api = await service.api.asNewDevice();
});

const exported = async (of = api) => (await of.get<DataExport>('/v1/data/export')).body;
const take = <Body = ImportReport>(document: DataImport, into = api) =>
  into.post<Body>('/v1/data/import', document);
/** A row of a table as a test says it, with the rest from an export. */
type Row<Table extends keyof DataExport> = DataExport[Table] extends readonly (infer R)[]
  ? R
  : never;

async function revision(): Promise<number> {
  const [row] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [api.token?.split('.')[0]],
  );
  return Number(row?.revision);
}

describe('importing', () => {
  it('changes nothing and takes no revision when all is as in the document', async () => {
    await everyKindOfRow(api);
    const document = await exported();
    const reached = await revision();
    const { status, body } = await take(document);
    expect(status).toBe(200);
    expect(body.food_entries).toEqual({
      created: 0,
      updated: 0,
      unchanged: document.food_entries.length,
    });
    expect(await revision()).toBe(reached);
    expect({ ...(await exported()), exported_at: '' }).toEqual({ ...document, exported_at: '' });
  });

  it('takes a document of version 1, which has fewer nutrients', async () => {
    const { products, portions, food_entries, goals } = productsWithEntries(1, 1);
    const document = {
      ...documentOf({ products, portions, food_entries, goals }),
      version: 1 as const,
    };
    expect(JSON.stringify(document)).not.toMatch(/fiber|basis/);
    const { status } = await take(document);
    expect(status).toBe(200);
    const { products: stored, food_entries: entries } = await exported();
    expect(stored).toMatchObject([{ protein_100g: 31.02, fiber_100g: null, basis: 'g' }]);
    expect(entries).toMatchObject([{ protein_g: 46.53, fiber_g: null, salt_100g: null }]);
  });

  it('makes what was changed since as it was, and leaves alone what came since', async () => {
    const product = await aProduct(api);
    const weight = await aBodyWeight(api);
    const document = await exported();
    await api.put(`/v1/products/${product.id}`, { name: 'Renamed' });
    await api.delete(`/v1/body-weights/${weight.id}`);
    const since = await aProduct(api, { name: 'New' });

    const { body } = await take(document);
    expect(body.products).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(body.body_weights).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect((await api.get(`/v1/products/${product.id}`)).body).toEqual(product);
    expect((await api.get(`/v1/body-weights/${weight.id}`)).body).toEqual(weight);
    expect((await api.get(`/v1/products/${since.id}`)).body).toEqual(since);
  });

  it('lets rows exchange what only one may have', async () => {
    const [a, b] = [await aBodyWeight(api), await aBodyWeight(api, { date: '2025-02-06' })];
    const [p, q] = [await aProduct(api, { barcode: '3017620422003' }), await aProduct(api)];
    const portion = await aPortion(api, p.id);
    const document = await exported();
    await api.delete(`/v1/body-weights/${b.id}`);
    await api.put(`/v1/body-weights/${a.id}`, { date: '2025-02-06' });
    await api.put(`/v1/products/${p.id}`, { barcode: null });
    await api.put(`/v1/products/${q.id}`, { barcode: '3017620422003' });
    await api.put(`/v1/portions/${portion.id}`, { is_default: true });

    expect((await take(document)).status).toBe(200);
    expect({ ...(await exported()), exported_at: '' }).toEqual({ ...document, exported_at: '' });
  });

  it('is taken once, however often it is sent at once', async () => {
    await everyKindOfRow(api);
    const document = await exported();
    const other = await service.api.asNewDevice();
    const answers = await Promise.all(Array.from({ length: 4 }, () => take(document, other)));
    const created = answers.map(({ status, body }) => [status, body.food_entries.created]);
    expect(created.toSorted()).toEqual([
      [200, 0],
      [200, 0],
      [200, 0],
      [200, document.food_entries.length],
    ]);
  });

  it('keeps apart two devices that have the same ids', async () => {
    const product = await aProduct(api);
    const document = await exported();
    const other = await service.api.asNewDevice();
    await take(document, other);
    await other.put(`/v1/products/${product.id}`, { name: 'Theirs' });
    expect((await api.get(`/v1/products/${product.id}`)).body).toEqual(product);
  });

  it('takes no field that an export does not have', async () => {
    await aProduct(api);
    const document = await exported();
    const [row] = document.products;
    const sneaky = { ...row, device_id: randomUUID() };
    const { status, body } = await take<ValidationProblem>({
      ...document,
      products: [sneaky as never],
    });
    expect([status, body.errors[0]?.pointer]).toEqual([422, '/body/products/0/device_id']);
  });
});

describe('an import is refused as a whole', () => {
  /** What is refused of a document, after which the device must be as it was. */
  async function refusalOf(document: DataExport, into = api) {
    const before = { ...(await exported(into)), exported_at: '' };
    const { status, body } = await take<ImportRejectedProblem>(document, into);
    expect([status, body.code]).toEqual([409, 'import_rejected']);
    expect({ ...(await exported(into)), exported_at: '' }).toEqual(before);
    return body.rejected!.map(({ table, id, code }) => [table, id, code]);
  }
  const changed = <Table extends 'products' | 'portions' | 'meal_items' | 'food_entries' | 'goals'>(
    document: DataExport,
    table: Table,
    change: (row: Row<Table>) => Partial<Row<Table>>,
  ): DataExport => ({
    ...document,
    [table]: (document[table] as unknown as (Row<Table> & object)[]).map((row) => ({
      ...row,
      ...change(row),
    })),
  });

  it('when a day or a barcode is another row’s', async () => {
    const product = await aProduct(api, { barcode: '3017620422003' });
    const [weight, goal] = [await aBodyWeight(api), await aGoal(api)];
    const document = await exported();
    const other = await service.api.asNewDevice();
    await aProduct(other, { barcode: '3017620422003' });
    await aBodyWeight(other);
    await aGoal(other);
    expect(await refusalOf(document, other)).toEqual([
      ['products', product.id, 'barcode_taken'],
      ['goals', goal.id, 'day_taken'],
      ['body_weights', weight.id, 'day_taken'],
    ]);
  });

  it('when two of its own rows want the same', async () => {
    const [a, b] = [await aProduct(api), await aProduct(api)];
    const document = changed(await exported(), 'products', () => ({ barcode: '03017620422003' }));
    const ids = [a.id, b.id].toSorted();
    expect(await refusalOf(document)).toEqual(ids.map((id) => ['products', id, 'barcode_taken']));
    const other = await service.api.asNewDevice();
    expect(await refusalOf(document, other)).toHaveLength(2);
  });

  it('when a food was imported from the catalog by two of them', async () => {
    await aProduct(api);
    await aProduct(api);
    const catalog_product_id = randomUUID();
    const document = changed(await exported(), 'products', () => ({ catalog_product_id }));
    const refusals = await refusalOf(document);
    expect(refusals.map(([, , code]) => code)).toEqual(['already_imported', 'already_imported']);
  });

  it('when something belongs to what is not there', async () => {
    const entry = await aFoodEntry(api);
    const document = await exported();
    const other = await service.api.asNewDevice();
    const refusals = await refusalOf({ ...document, products: [], portions: [] }, other);
    expect(refusals).toEqual([['food_entries', entry.id, 'not_found']]);
    // What the device itself has will do.
    const { status } = await take({ ...document, products: [], portions: [] });
    expect(status).toBe(200);
  });

  it('when a portion or an item is of something deleted', async () => {
    const product = await aProduct(api);
    const meal = await aMeal(api);
    const document = await exported();
    const deleted_at = '2025-02-05T08:00:00.000001Z';
    const [item] = document.meal_items;
    const portion = document.portions.find(({ product_id }) => product_id === product.id);
    const refusals = await refusalOf({
      ...changed(document, 'products', ({ id }) => (id === product.id ? { deleted_at } : {})),
      meals: document.meals.map((row) => ({ ...row, deleted_at })),
    });
    expect(refusals).toEqual([
      ['portions', portion?.id, 'not_found'],
      ['meal_items', item?.id, 'not_found'],
    ]);
    expect(meal.items).toHaveLength(1);
  });

  it('when a portion is of another product than what was eaten', async () => {
    const portion = await aPortion(api);
    const entry = await aFoodEntry(api, { product_id: portion.product_id, portion_id: portion.id });
    const other = await aProduct(api);
    const document = changed(await exported(), 'food_entries', () => ({ product_id: other.id }));
    expect(await refusalOf(document)).toEqual([['food_entries', entry.id, 'not_found']]);
  });

  it('when a product has no default portion, or two', async () => {
    const product = await aProduct(api);
    await aPortion(api, product.id);
    const document = await exported();
    const none = changed(document, 'portions', () => ({ is_default: false }));
    expect(await refusalOf(none)).toEqual([['products', product.id, 'default_portion_required']]);
    const two = changed(document, 'portions', () => ({ is_default: true }));
    expect((await refusalOf(two)).map(([, , code]) => code)).toEqual([
      'default_portion_required',
      'default_portion_required',
    ]);
  });

  it('when a product or a meal holds too much', async () => {
    const product = await aProduct(api);
    const meal = await aMeal(api, { items: [{ product_id: product.id, grams: 60 }] });
    const document = await exported();
    const more = <R extends object>(count: number, [row]: readonly R[], but: Partial<R>) =>
      Array.from({ length: count }, () => ({ ...row, ...but, id: randomUUID() }) as unknown as R);
    const portions = [...document.portions, ...more(100, document.portions, { is_default: false })];
    const meal_items = [...document.meal_items, ...more(50, document.meal_items, {})];
    expect(await refusalOf({ ...document, portions, meal_items })).toEqual([
      ['products', product.id, 'too_many_portions'],
      ['meals', meal.id, 'too_many_items'],
    ]);
  });

  it('when a day’s water would fall below zero', async () => {
    const log = await aWaterLog(api);
    const document = await exported();
    const water_logs = document.water_logs.map((row) => ({ ...row, amount_ml: -250 }));
    expect(await refusalOf({ ...document, water_logs })).toEqual([
      ['water_logs', log.id, 'water_below_zero'],
    ]);
  });

  it('when the fields of a row do not go together', async () => {
    await aFoodEntry(api);
    await aMeal(api);
    const goal = await aGoal(api);
    await aWaterLog(api);
    const document = await exported();
    const invalid = (rows: readonly { id: string }[], table: string) =>
      rows.map(({ id }) => [table, id, 'validation_error']);

    const entries = changed(document, 'food_entries', () => ({ quantity: 1 }));
    expect(await refusalOf(entries)).toEqual(invalid(document.food_entries, 'food_entries'));
    const items = changed(document, 'meal_items', () => ({ grams: null }));
    expect(await refusalOf(items)).toEqual(invalid(document.meal_items, 'meal_items'));
    const water_logs = document.water_logs.map((row) => ({ ...row, amount_ml: 0 }));
    expect(await refusalOf({ ...document, water_logs })).toEqual(invalid(water_logs, 'water_logs'));
    const noSex = changed(document, 'goals', () => ({ sex: null }));
    expect(await refusalOf(noSex)).toEqual(invalid([goal], 'goals'));
    const infant = changed(document, 'goals', () => ({ birth_date: '2024-02-05' }));
    expect(await refusalOf(infant)).toEqual(invalid([goal], 'goals'));
    const barcode = '03017620422004';
    const misread = changed(document, 'products', () => ({ barcode }));
    expect((await refusalOf(misread))[0]?.[2]).toBe('validation_error');
  });

  it('when an id comes twice, however it is written', async () => {
    const product: Product = await aProduct(api);
    const document = await exported();
    const [row] = document.products;
    const products = [row!, { ...row!, id: row!.id.toUpperCase() }];
    expect(await refusalOf({ ...document, products })).toEqual([
      ['products', product.id.toUpperCase(), 'validation_error'],
    ]);
  });

  it('and lists the first hundred rows', async () => {
    await aWaterLog(api);
    const document = await exported();
    const [row] = document.water_logs;
    const water_logs = Array.from({ length: 250 }, () => ({
      ...row!,
      id: randomUUID(),
      amount_ml: 0,
    }));
    expect(await refusalOf({ ...document, water_logs })).toHaveLength(100);
  });
});
