import fc from 'fast-check';
import type { Problem, WaterLog } from '../../generated/api';
import type { Api } from '../support/api';
import { aWaterLog, anId } from '../support/factories';
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

const list = async (query = '') => (await api.get<WaterLog[]>(`/v1/water-logs${query}`)).body;
const post = (amount_ml: number, date = '2025-02-05') =>
  api.post<Problem>('/v1/water-logs', { date, amount_ml });
const totalOf = async (date: string) =>
  (await list(`?date=${date}&limit=200`)).reduce((sum, { amount_ml }) => sum + amount_ml, 0);
const belowZero = [409, 'water_below_zero', "The day's water would fall below zero"];
const told = ({ status, body }: { status: number; body: Problem | undefined }) => [
  status,
  body?.code,
  body?.detail,
];

describe('createWaterLog', () => {
  it('adds a glass, and takes some of it back', async () => {
    const { status, body, headers } = await api.post<WaterLog>('/v1/water-logs', {
      date: '2025-02-05',
      amount_ml: 250,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ date: '2025-02-05', amount_ml: 250, updated_at: null });
    expect(headers.get('Location')).toBe(`/v1/water-logs/${body.id}`);
    expect((await api.get(headers.get('Location') ?? '')).body).toEqual(body);
    expect((await post(-250)).status).toBe(201);
    expect(await totalOf('2025-02-05')).toBe(0);
  });

  it('never takes a day below zero, whatever another day has', async () => {
    await post(5000, '2025-02-04');
    await post(100);
    expect(told(await post(-101))).toEqual(belowZero);
    expect(await totalOf('2025-02-05')).toBe(100);
  });

  it('lets through as many of twenty at once as there is water for', async () => {
    await post(250);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(-100)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, ...Array<number>(18).fill(409)]);
    expect(await totalOf('2025-02-05')).toBe(50);
  });

  it('is the same create when it comes again, also when its water is gone', async () => {
    await post(100);
    const correction = { id: anId(), date: '2025-02-05', amount_ml: -100 };
    const first = await aWaterLog(api, correction);
    expect(await aWaterLog(api, correction)).toEqual(first);
    const other = await api.post<Problem>('/v1/water-logs', { ...correction, amount_ml: -99 });
    expect([other.status, other.body.code]).toEqual([409, 'id_taken']);
  });

  it.each([
    ['nothing', 0],
    ['too much', 5001],
    ['too little', -5001],
    ['half a millilitre', 0.5],
    ['text', '250'],
  ])('refuses %s', async (_what, amount_ml) => {
    const body = { date: '2025-02-05', amount_ml };
    const answer = await api.post('/v1/water-logs', body);
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer: '/body/amount_ml' }] });
  });
});

describe('updateWaterLog', () => {
  it('changes the amount as far as the corrections of the day allow', async () => {
    const glass = await aWaterLog(api);
    await post(-200);
    const path = `/v1/water-logs/${glass.id}`;
    expect((await api.put(path, { amount_ml: 200 })).body).toMatchObject({ amount_ml: 200 });
    expect(told(await api.put<Problem>(path, { amount_ml: 199 }))).toEqual(belowZero);
    expect((await api.put<Problem>(path, { amount_ml: 0 })).status).toBe(422);
    expect((await api.get<WaterLog>(path)).body.amount_ml).toBe(200);
  });

  it('moves neither from a day that needs it nor to a day that it would break', async () => {
    const glass = await aWaterLog(api);
    const correction = await aWaterLog(api, { amount_ml: -100 });
    for (const { id } of [glass, correction]) {
      const moved = await api.put<Problem>(`/v1/water-logs/${id}`, { date: '2025-02-06' });
      expect(told(moved)).toEqual(belowZero);
    }
    expect(await list('?date=2025-02-06')).toEqual([]);
    await post(100, '2025-02-06');
    const moved = await api.put(`/v1/water-logs/${correction.id}`, { date: '2025-02-06' });
    expect(moved.status).toBe(200);
    expect([await totalOf('2025-02-05'), await totalOf('2025-02-06')]).toEqual([250, 0]);
  });

  it('leaves the row as it is when nothing changes', async () => {
    const glass = await aWaterLog(api);
    const { body } = await api.put(`/v1/water-logs/${glass.id}`, { amount_ml: 250 });
    expect(body).toEqual(glass);
  });
});

describe('deleteWaterLog', () => {
  it('keeps a glass that a correction leans on', async () => {
    const glass = await aWaterLog(api);
    const correction = await aWaterLog(api, { amount_ml: -50 });
    expect(told(await api.delete(`/v1/water-logs/${glass.id}`))).toEqual(belowZero);
    expect((await api.delete(`/v1/water-logs/${correction.id}`)).status).toBe(204);
    expect((await api.delete(`/v1/water-logs/${glass.id}`)).status).toBe(204);
    expect((await api.delete(`/v1/water-logs/${glass.id}`)).status).toBe(404);
  });
});

test('no day falls below zero, whatever is done to its water and however many at once', async () => {
  const days = ['2025-02-05', '2025-02-06'];
  const step = fc.record({
    what: fc.constantFrom('create', 'edit', 'move', 'delete'),
    which: fc.nat(20),
    amount: fc.integer({ min: -400, max: 300 }).filter((ml) => ml !== 0),
    date: fc.constantFrom(...days),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 6 }),
      async (waves) => {
        api = await service.api.asNewDevice();
        for (const wave of waves) {
          const known = await list();
          const answers = await Promise.all(
            wave.map(({ what, which, amount, date }) => {
              const path = `/v1/water-logs/${known[which % known.length]?.id ?? anId()}`;
              if (what === 'create') return post(amount, date);
              if (what === 'delete') return api.delete(path);
              return api.put<Problem>(path, what === 'edit' ? { amount_ml: amount } : { date });
            }),
          );
          for (const { status } of answers) expect([200, 201, 204, 404, 409]).toContain(status);
          for (const day of days) expect(await totalOf(day)).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('listWaterLogs', () => {
  it('is by day and moment of logging, for one day, a range, or all', async () => {
    const made: WaterLog[] = [];
    for (const date of ['2025-02-06', '2025-02-05', '2025-02-06', '2024-02-29']) {
      made.push(await aWaterLog(api, { date }));
    }
    const [first, second, third, oldest] = made;
    expect(await list()).toEqual([oldest, second, first, third]);
    expect(await list('?date=2025-02-06')).toEqual([first, third]);
    expect(await list('?from=2025-02-05&to=2025-02-06&limit=2&offset=1')).toEqual([first, third]);
  });

  it('takes as many statements for two hundred as for one', async () => {
    await post(1);
    const count = async () =>
      (await statementsOf(() => api.get('/v1/water-logs?limit=200'))).length;
    expect(await count()).toBe(1);
    await Promise.all(Array.from({ length: 199 }, () => post(1)));
    expect(await count()).toBe(1);
  });

  it.each([
    ['date=2025-02-05&from=2025-02-05&to=2025-02-05', '/query/from'],
    ['from=2025-02-05', '/query/to'],
  ])('refuses ?%s', async (query, pointer) => {
    const { body } = await api.get(`/v1/water-logs?${query}`);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});
