import type { BodyWeight, Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { aBodyWeight, anId } from '../support/factories';
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

const list = async (query = '') => (await api.get<BodyWeight[]>(`/v1/body-weights${query}`)).body;
const post = (body: object) => api.post<Problem>('/v1/body-weights', body);

describe('createBodyWeight', () => {
  it('keeps a weight to the second decimal', async () => {
    const { status, body, headers } = await api.post<BodyWeight>('/v1/body-weights', {
      date: '2025-02-05',
      weight_kg: 82.405,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ date: '2025-02-05', weight_kg: 82.41, updated_at: null });
    expect(headers.get('Location')).toBe(`/v1/body-weights/${body.id}`);
    expect((await api.get(headers.get('Location') ?? '')).body).toEqual(body);
  });

  it('is the same create when it comes again, and not with other content', async () => {
    const morning = { id: anId(), date: '2025-02-05', weight_kg: 82.4 };
    const first = await aBodyWeight(api, morning);
    expect(await aBodyWeight(api, morning)).toEqual(first);
    const other = await post({ ...morning, weight_kg: 82.5 });
    expect([other.status, other.body.code]).toEqual([409, 'id_taken']);
  });

  it('refuses a second weight for a day', async () => {
    const first = await aBodyWeight(api);
    const { status, body } = await post({ date: '2025-02-05', weight_kg: 80 });
    expect([status, body.code, body.detail]).toEqual([
      409,
      'day_taken',
      'This day already has a weight; update that one instead',
    ]);
    expect(await list()).toEqual([first]);
  });

  it('keeps one of twenty that arrive at once for a day', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => post({ date: '2025-02-05', weight_kg: 70 + i })),
    );
    const told = answers.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort();
    expect(told).toEqual(['201 ', ...Array<string>(19).fill('409 day_taken')]);
    expect(await list()).toHaveLength(1);
  });

  it('leaves the day of a deleted weight free', async () => {
    const { id } = await aBodyWeight(api);
    expect((await api.delete(`/v1/body-weights/${id}`)).status).toBe(204);
    expect((await api.delete(`/v1/body-weights/${id}`)).status).toBe(404);
    const next = await aBodyWeight(api, { weight_kg: 80 });
    expect(await list()).toEqual([next]);
  });

  it.each([
    ['no weight', { weight_kg: undefined }, '/body/weight_kg'],
    ['too little', { weight_kg: 19.99 }, '/body/weight_kg'],
    ['too much', { weight_kg: 500.01 }, '/body/weight_kg'],
    ['a day that is none', { date: '2025-02-30' }, '/body/date'],
    ['a moment', { date: '2025-02-05T00:00:00Z' }, '/body/date'],
    ['a field that it has not', { note: 'after lunch' }, '/body/note'],
  ])('refuses %s', async (_what, fields, pointer) => {
    const answer = await post({ date: '2025-02-05', weight_kg: 82, ...fields });
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});

describe('updateBodyWeight', () => {
  it('changes the weight, the day, or nothing', async () => {
    const before = await aBodyWeight(api);
    const path = `/v1/body-weights/${before.id}`;
    expect((await api.put(path, { weight_kg: 82.4 })).body).toEqual(before);
    const changes = { date: '2025-02-04', weight_kg: 81 };
    expect((await api.put(path, changes)).body).toEqual({
      ...before,
      ...changes,
      updated_at: expect.any(String) as string,
    });
  });

  it('can not move to a day that has one, also when twenty try at once', async () => {
    const days = Array.from({ length: 20 }, (_, i) => `2025-03-${String(i + 1).padStart(2, '0')}`);
    const weights = await Promise.all(days.map((date) => aBodyWeight(api, { date })));
    const answers = await Promise.all(
      weights.map(({ id }) =>
        api.put<Problem>(`/v1/body-weights/${id}`, { date: '2025-02-05', weight_kg: 80 }),
      ),
    );
    const told = answers.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort();
    expect(told).toEqual(['200 ', ...Array<string>(19).fill('409 day_taken')]);
    const moved = (await list()).filter(({ date }) => date === '2025-02-05');
    expect(moved).toHaveLength(1);
    expect((await list()).filter(({ weight_kg }) => weight_kg === 80)).toEqual(moved);
  });

  it.each([{ weight_kg: null }, { date: null }, { id: anId() }])('refuses %j', async (changes) => {
    const { id } = await aBodyWeight(api);
    expect((await api.put(`/v1/body-weights/${id}`, changes)).status).toBe(422);
  });
});

describe('listBodyWeights', () => {
  it('is by day, whole or within a range, page by page', async () => {
    for (const date of ['2025-02-07', '2024-01-01', '2025-02-05', '2025-02-06']) {
      await aBodyWeight(api, { date });
    }
    const days = async (query: string) => (await list(query)).map(({ date }) => date);
    expect(await days('')).toEqual(['2024-01-01', '2025-02-05', '2025-02-06', '2025-02-07']);
    expect(await days('?from=2025-02-05&to=2025-02-06')).toEqual(['2025-02-05', '2025-02-06']);
    const page = await api.get('/v1/body-weights?limit=1&offset=1&count=true');
    expect(page.headers.get('X-Total-Count')).toBe('4');
    expect(page.headers.get('Link')).toContain('offset=2&count=true>; rel="next"');
  });

  it.each([
    ['from=2025-02-05', '/query/to'],
    ['to=2025-02-05', '/query/from'],
    ['from=2025-02-06&to=2025-02-05', '/query/to'],
    ['from=2023-01-01&to=2025-02-05', '/query/to'],
  ])('refuses ?%s', async (query, pointer) => {
    const { body } = await api.get(`/v1/body-weights?${query}`);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});

test('the database itself allows one weight a day, and another device its own', async () => {
  const { id } = await aBodyWeight(api);
  await aBodyWeight(await service.api.asNewDevice());
  await expect(
    sql(
      `INSERT INTO body_weights (device_id, id, date, weight_kg)
       SELECT device_id, gen_random_uuid(), date, 80 FROM body_weights WHERE id = $1`,
      [id],
    ),
  ).rejects.toMatchObject({ code: '23505', constraint: 'body_weights_one_a_day' });
});
