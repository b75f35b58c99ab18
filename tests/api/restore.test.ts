import type { FoodEntry, Meal, Problem, Product } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aMeal, aPortion, aProduct, portionsOf } from '../support/factories';
import { startService, type TestService } from '../support/service';
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

const restore = <Body = Problem>(path: string, as = api) =>
  as.post<Body>(`${path}/restore`, undefined);

async function revision(): Promise<number> {
  const [row] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [api.token?.split('.')[0]],
  );
  return Number(row?.revision);
}

describe('restoring a product', () => {
  it('brings it back as it was, with the portions that went with it and no others', async () => {
    const product = await aProduct(api, { barcode: '3017620422003' });
    await aPortion(api, product.id, { name: 'Jar', is_default: true });
    const lost = await aPortion(api, product.id, { name: 'Lost before' });
    await api.delete(`/v1/portions/${lost.id}`);
    const path = `/v1/products/${product.id}`;
    const before = await api.get<Product>(`${path}?include=portions`);
    await api.delete(path);

    const { status, body, headers } = await restore<Product>(path);
    expect([status, body]).toEqual([200, product]);
    expect((await api.get<Product>(`${path}?include=portions`)).body).toEqual(before.body);
    const got = await api.get(path);
    expect(headers.get('ETag')).toBe(got.headers.get('ETag'));
  });

  it('tells apart what was deleted in the same millisecond', async () => {
    const product = await aProduct(api);
    const portion = await aPortion(api, product.id);
    await api.delete(`/v1/portions/${portion.id}`);
    await api.delete(`/v1/products/${product.id}`);
    await sql(
      `UPDATE portions SET deleted_at = date_trunc('milliseconds', p.deleted_at)
         + CASE portions.id WHEN $1 THEN interval '1 microsecond' ELSE interval '2 microseconds' END
       FROM products AS p WHERE p.id = portions.product_id AND p.id = $2`,
      [portion.id, product.id],
    );
    await sql(
      `UPDATE products SET deleted_at = date_trunc('milliseconds', deleted_at)
         + interval '2 microseconds' WHERE id = $1`,
      [product.id],
    );

    await restore(`/v1/products/${product.id}`);
    expect(await portionsOf(api, product.id)).toMatchObject([{ name: '100g' }]);
  });

  it('leaves one that is not deleted as it is: a repeat takes no revision', async () => {
    const product = await aProduct(api);
    await api.delete(`/v1/products/${product.id}`);
    const first = await restore<Product>(`/v1/products/${product.id}`);
    const renamed = await api.put<Product>(`/v1/products/${product.id}`, { name: 'Oats' });
    const reached = await revision();

    const second = await restore<Product>(`/v1/products/${product.id}`);
    expect([first.status, second.status, second.body]).toEqual([200, 200, renamed.body]);
    expect(await revision()).toBe(reached);
  });

  it('happens once when many ask at once', async () => {
    const product = await aProduct(api);
    await api.delete(`/v1/products/${product.id}`);
    const reached = await revision();
    const path = `/v1/products/${product.id}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => restore<Product>(path)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await revision()).toBe(reached + 2);
  });

  it('is refused while another product has its barcode', async () => {
    const product = await aProduct(api, { barcode: '3017620422003' });
    await api.delete(`/v1/products/${product.id}`);
    const heir = await aProduct(api, { barcode: '3017620422003' });
    const reached = await revision();

    const refused = await restore(`/v1/products/${product.id}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'barcode_taken']);
    expect(await revision()).toBe(reached);
    expect(await portionsOf(api, heir.id)).toHaveLength(1);

    await api.put(`/v1/products/${heir.id}`, { barcode: null });
    expect((await restore(`/v1/products/${product.id}`)).status).toBe(200);
    expect(await portionsOf(api, product.id)).toHaveLength(1);
  });

  it('is refused while its food was imported anew', async () => {
    const [food] = await sql<{ id: string }>(
      `INSERT INTO catalog_products (id, source, source_id, name, kcal_100g, content_digest)
       VALUES (gen_random_uuid(), 'usda', gen_random_uuid(), 'Banana', 89, '') RETURNING id`,
    );
    const path = `/v1/catalog/products/${food?.id}/import`;
    const product = (await api.post<Product>(path, undefined)).body;
    await api.delete(`/v1/products/${product.id}`);
    await api.post(path, undefined);

    const { status, body } = await restore(`/v1/products/${product.id}`);
    expect([status, body.code]).toEqual([409, 'already_imported']);
  });

  it('keeps one default portion, whatever was deleted in one change', async () => {
    const product = await aProduct(api);
    const portion = await aPortion(api, product.id, { is_default: true });
    await api.delete(`/v1/portions/${portion.id}`);
    await api.delete(`/v1/products/${product.id}`);
    // As when one push deleted both.
    await sql(
      `UPDATE portions SET deleted_at = p.deleted_at FROM products AS p
       WHERE p.id = portions.product_id AND p.id = $1`,
      [product.id],
    );
    expect((await restore(`/v1/products/${product.id}`)).status).toBe(200);
    const defaults = (await portionsOf(api, product.id)).filter(({ is_default }) => is_default);
    expect(defaults).toHaveLength(1);
  });
});

test('a food entry comes back to its day, even when its product does not', async () => {
  const entry = await aFoodEntry(api);
  await api.delete(`/v1/food-entries/${entry.id}`);
  await api.delete(`/v1/products/${entry.product_id}`);

  const { status, body } = await restore<FoodEntry>(`/v1/food-entries/${entry.id}`);
  expect([status, body]).toEqual([200, entry]);
  expect((await api.get<FoodEntry[]>('/v1/food-entries')).body).toEqual([entry]);
});

test('a meal comes back with the items it had, and says which of them are not available', async () => {
  const [first, second] = [await aProduct(api), await aProduct(api)];
  const items = [first, second].map(({ id }) => ({ product_id: id, grams: 60 }));
  const meal = await aMeal(api, { items: [...items, { product_id: first.id, grams: 5 }] });
  const edited = await api.put<Meal>(`/v1/meals/${meal.id}`, {
    items: meal.items.slice(0, 2).map(({ id, product_id }) => ({ id, product_id, grams: 60 })),
  });
  await api.delete(`/v1/meals/${meal.id}`);

  const { status, body } = await restore<Meal>(`/v1/meals/${meal.id}`);
  expect([status, body]).toEqual([200, edited.body]);

  await api.delete(`/v1/meals/${meal.id}`);
  await api.delete(`/v1/products/${second.id}`);
  const again = await restore<Meal>(`/v1/meals/${meal.id}`);
  expect(again.body.items.map(({ is_available }) => is_available)).toEqual([true, false]);
});
