import fc from 'fast-check';
import type { Portion, Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { aPortion, aProduct, anId, portionsOf } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const defaultsOf = async (productId: string) =>
  (await portionsOf(api, productId)).filter(({ is_default }) => is_default);

describe('createPortion', () => {
  it('adds a gram weight beside the default one', async () => {
    const product = await aProduct(api);
    const { status, body, headers } = await api.post<Portion>(
      `/v1/products/${product.id}/portions`,
      { name: 'Cup', grams: 81.005 },
    );
    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`/v1/portions/${body.id}`);
    expect(body).toMatchObject({ name: 'Cup', grams: 81.01, is_default: false, updated_at: null });
    expect((await api.get(`/v1/portions/${body.id}`)).body).toEqual(body);
  });

  it('takes the place of the default when it is to be one', async () => {
    const product = await aProduct(api);
    const cup = await aPortion(api, product.id, { is_default: true });
    expect(await defaultsOf(product.id)).toEqual([cup]);
  });

  it('is the same create when it comes again, also after another took its place', async () => {
    const product = await aProduct(api);
    const cup = { id: anId(), name: 'Cup', grams: 81, is_default: true };
    await aPortion(api, product.id, cup);
    const spoon = await aPortion(api, product.id, { name: 'Spoon', is_default: true });
    const again = await aPortion(api, product.id, cup);
    expect(again).toMatchObject({ id: cup.id, is_default: false });
    expect(await defaultsOf(product.id)).toEqual([spoon]);
  });

  it('is refused with the same id on another product', async () => {
    const cup = { id: anId(), name: 'Cup', grams: 81 };
    await aPortion(api, (await aProduct(api)).id, cup);
    const other = await aProduct(api);
    const answer = await api.post<Problem>(`/v1/products/${other.id}/portions`, cup);
    expect([answer.status, answer.body.code]).toEqual([409, 'id_taken']);
  });

  it('stops at a hundred for a product, however many come at once', async () => {
    const product = await aProduct(api);
    const answers = await Promise.all(
      Array.from({ length: 105 }, (_, i) =>
        api.post<Problem>(`/v1/products/${product.id}/portions`, { name: `${i}`, grams: 1 + i }),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 6 }, () => [409, 'too_many_portions']),
    );
    expect(await portionsOf(api, product.id)).toHaveLength(100);
  });

  it.each([
    ['no weight', { name: 'Cup' }],
    ['zero', { name: 'Cup', grams: 0 }],
    ['less than a hundredth', { name: 'Cup', grams: 0.004 }],
    ['too heavy', { name: 'Cup', grams: 10000.01 }],
    ['null as default', { name: 'Cup', grams: 1, is_default: null }],
  ])('refuses %s', async (_what, body) => {
    const product = await aProduct(api);
    expect((await api.post(`/v1/products/${product.id}/portions`, body)).status).toBe(422);
  });
});

describe('updatePortion', () => {
  it('promotes one and demotes the other', async () => {
    const product = await aProduct(api);
    const cup = await aPortion(api, product.id);
    const { body } = await api.put<Portion>(`/v1/portions/${cup.id}`, { is_default: true });
    expect(body.is_default).toBe(true);
    expect(await defaultsOf(product.id)).toEqual([body]);
  });

  it('can not demote the default', async () => {
    const product = await aProduct(api);
    const [first] = await portionsOf(api, product.id);
    const answer = await api.put<Problem>(`/v1/portions/${first?.id}`, { is_default: false });
    expect([answer.status, answer.body.code]).toEqual([409, 'default_portion_required']);
    expect(await defaultsOf(product.id)).toEqual([first]);
  });

  it('changes the weight and keeps the rest', async () => {
    const cup = await aPortion(api);
    const { body } = await api.put<Portion>(`/v1/portions/${cup.id}`, { grams: 80.5 });
    expect(body).toEqual({ ...cup, grams: 80.5, updated_at: expect.any(String) as string });
  });
});

describe('deletePortion', () => {
  it('leaves the oldest of the others as the default', async () => {
    const product = await aProduct(api);
    const [first] = await portionsOf(api, product.id);
    const slice = await aPortion(api, product.id, { name: 'Slice' });
    await aPortion(api, product.id, { name: 'Cup' });
    expect((await api.delete(`/v1/portions/${first?.id}`)).status).toBe(204);
    expect(await defaultsOf(product.id)).toEqual([expect.objectContaining({ id: slice.id })]);
  });

  it('is refused for the last one, and says why', async () => {
    const product = await aProduct(api);
    const [last] = await portionsOf(api, product.id);
    const { status, body } = await api.delete(`/v1/portions/${last?.id}`);
    expect([status, body?.code]).toEqual([409, 'last_portion']);
    expect(body?.detail).toBe('The last portion of a product cannot be deleted');
  });

  it('keeps the last one when all are deleted at once', async () => {
    const product = await aProduct(api);
    for (let i = 0; i < 9; i += 1) await aPortion(api, product.id, { name: `${i}` });
    const all = await portionsOf(api, product.id);
    const answers = await Promise.all(all.map(({ id }) => api.delete(`/v1/portions/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(9).fill(204),
      409,
    ]);
    expect(await defaultsOf(product.id)).toHaveLength(1);
  });
});

describe('the default portion of a product', () => {
  it('is exactly one, whatever is done in whatever order and however many at once', async () => {
    const step = fc.record({
      what: fc.constantFrom('create', 'createDefault', 'promote', 'demote', 'delete'),
      which: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 6 }),
        async (waves) => {
          const product = await aProduct(api);
          const base = `/v1/products/${product.id}/portions`;
          for (const wave of waves) {
            const known = await portionsOf(api, product.id);
            const answers = await Promise.all(
              wave.map(({ what, which }) => {
                const path = `/v1/portions/${known[which % known.length]?.id}`;
                if (what === 'create') return api.post(base, { name: 'New', grams: 5 });
                if (what === 'createDefault') {
                  return api.post(base, { name: 'New', grams: 5, is_default: true });
                }
                if (what === 'delete') return api.delete(path);
                return api.put(path, { is_default: what === 'promote' });
              }),
            );
            for (const { status } of answers) expect([200, 201, 204, 404, 409]).toContain(status);
            expect(await defaultsOf(product.id)).toHaveLength(1);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is kept single by the database itself', async () => {
    const product = await aProduct(api);
    await expect(
      sql(
        `INSERT INTO portions (device_id, id, product_id, name, grams, is_default)
         SELECT device_id, gen_random_uuid(), id, 'Second', 1, true FROM products WHERE id = $1`,
        [product.id],
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'portions_one_default' });
  });
});

test("the database refuses a portion on another device's product", async () => {
  const product = await aProduct(api);
  const [stranger] = (await service.api.asNewDevice()).token?.split('.') ?? [];
  await expect(
    sql(
      `INSERT INTO portions (device_id, id, product_id, name, grams)
       VALUES ($1, gen_random_uuid(), $2, 'Stolen', 1)`,
      [stranger, product.id],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});
