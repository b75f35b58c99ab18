import type { CalculatedGoal, Goal, GoalPreview, Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { aGoal, aManualGoal, anId } from '../support/factories';
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

const inputs = {
  effective_from: '2025-02-05',
  sex: 'male',
  birth_date: '1990-06-15',
  height_cm: 178,
  weight_kg: 82.4,
  activity_level: 'moderate',
  direction: 'lose',
  target_weight_kg: 76,
  pace: 'moderate',
};
const figures = {
  protein_percent: 30,
  carbs_percent: 35,
  fat_percent: 35,
  age: 34,
  bmr_kcal: 1771,
  tdee_kcal: 2745,
  kcal: 2245,
  protein_g: 168,
  carbs_g: 196,
  fat_g: 87,
  water_ml: 2719,
  bmi: 26,
  bmi_category: 'overweight',
  healthy_weight_min_kg: 58.6,
  healthy_weight_max_kg: 78.9,
};
const maintain = { direction: 'maintain', target_weight_kg: undefined, pace: undefined };

const list = async (query = '') => (await api.get<Goal[]>(`/v1/goals${query}`)).body;
const calculate = (fields: object = {}) =>
  api.post<GoalPreview>('/v1/goals/calculate', { ...inputs, ...fields });
const create = (fields: object = {}) =>
  api.post<Problem>('/v1/goals', { goal_type: 'calculated', ...inputs, ...fields });
const update = (id: string, changes: object) => api.put<CalculatedGoal>(`/v1/goals/${id}`, changes);
const current = (date: string) => api.get<Goal & Problem>(`/v1/goals/current?date=${date}`);

/** What is refused of the inputs, in a preview and in a create alike. */
const refusals: [string, object, string][] = [
  ['twelve years', { birth_date: '2012-02-06' }, '/body/birth_date'],
  ['121 years', { birth_date: '1904-02-05' }, '/body/birth_date'],
  ['a birth to come', { birth_date: '2025-02-06' }, '/body/birth_date'],
  ['no birth', { birth_date: undefined }, '/body/birth_date'],
  ['a giant', { height_cm: 300.01 }, '/body/height_cm'],
  ['too heavy', { weight_kg: 500.01 }, '/body/weight_kg'],
  ['too heavy a target', { target_weight_kg: 501 }, '/body/target_weight_kg'],
  ['no target to lose', { target_weight_kg: undefined }, '/body/target_weight_kg'],
  ['null as the target to lose', { target_weight_kg: null }, '/body/target_weight_kg'],
  ['no pace to lose', { pace: null }, '/body/pace'],
  ['no target to gain', { direction: 'gain', target_weight_kg: null }, '/body/target_weight_kg'],
  ['no pace to gain', { direction: 'gain', target_weight_kg: 90, pace: null }, '/body/pace'],
  ['a target above to lose', { target_weight_kg: 82.41 }, '/body/target_weight_kg'],
  ['the same weight to lose', { target_weight_kg: 82.4 }, '/body/target_weight_kg'],
  ['a target below to gain', { direction: 'gain' }, '/body/target_weight_kg'],
  ['a target to maintain', { ...maintain, target_weight_kg: 76 }, '/body/target_weight_kg'],
  ['a pace to maintain', { ...maintain, pace: 'slow' }, '/body/pace'],
  ['no such pace', { pace: 'reckless' }, '/body/pace'],
  ['a share that breaks the sum', { protein_percent: 40 }, '/body/protein_percent'],
  ['a share over 100', { protein_percent: 101 }, '/body/protein_percent'],
  ['half a percent', { protein_percent: 30.5 }, '/body/protein_percent'],
  ['energy of its own', { kcal: 2000 }, '/body/kcal'],
  [
    'whom the formula makes nothing of',
    { ...maintain, sex: 'female', birth_date: '1906-01-01', height_cm: 60, weight_kg: 20 },
    '/body/weight_kg',
  ],
];

describe('calculateGoal', () => {
  it('shows each step, and saves nothing', async () => {
    const { status, body } = await calculate();
    expect([status, body]).toEqual([200, { ...inputs, ...figures }]);
    expect(await list()).toEqual([]);
  });

  it('maintains without a target or a pace', async () => {
    const { body } = await calculate({ ...maintain, sex: 'female', height_cm: 165 });
    expect(body).toMatchObject({ target_weight_kg: null, pace: null, protein_percent: 25 });
    expect(body.kcal).toBe(body.tdee_kcal);
  });

  it('never goes under 1200 kcal to lose', async () => {
    const small = { sex: 'female', height_cm: 150, weight_kg: 50, target_weight_kg: 45 };
    const { body } = await calculate({ ...small, activity_level: 'sedentary', pace: 'aggressive' });
    expect([body.tdee_kcal, body.kcal]).toEqual([1327, 1200]);
  });

  it('takes shares of your own, also when only some are said and the sum is right', async () => {
    const { body } = await calculate({ protein_percent: 40, fat_percent: 25 });
    expect(body).toMatchObject({ protein_percent: 40, carbs_percent: 35, fat_percent: 25 });
    expect(body).toMatchObject({ protein_g: 224, carbs_g: 196, fat_g: 62 });
  });

  it.each([
    ['2012-02-05', 13],
    ['1904-02-06', 120],
  ])('takes who was born on %s as %d', async (birth_date, age) => {
    expect((await calculate({ birth_date })).body.age).toBe(age);
  });

  it.each(refusals)('refuses %s', async (_what, fields, pointer) => {
    const { body } = await calculate(fields);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});

describe('createGoal', () => {
  it('keeps what it was calculated from, and what came of it', async () => {
    const { status, body, headers } = await create();
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String) as string,
      goal_type: 'calculated',
      ...inputs,
      ...figures,
      created_at: expect.any(String) as string,
      updated_at: null,
    });
    expect((await api.get(headers.get('Location') ?? '')).body).toEqual(body);
  });

  it('takes targets of your own, as many as you have', async () => {
    const goal = await aManualGoal(api, { kcal: 1900, protein_g: 140 });
    expect(goal).toMatchObject({ kcal: 1900, protein_g: 140, carbs_g: null, water_ml: null });
    expect(goal).not.toHaveProperty('sex');
    expect((await api.get(`/v1/goals/${goal.id}`)).body).toEqual(goal);
  });

  it('is the same create when it comes again, and not with other content', async () => {
    const id = anId();
    const first = await aGoal(api, { id });
    await update(id, { weight_kg: 80 });
    const again = await aGoal(api, { id });
    expect(again).toMatchObject({ id, weight_kg: 80, created_at: first.created_at });
    const other = await create({ id, weight_kg: 81 });
    expect([other.status, other.body.code]).toEqual([409, 'id_taken']);
  });

  it('refuses a second goal from the same day, of whichever form', async () => {
    const first = await aGoal(api);
    const manual = { goal_type: 'manual', effective_from: '2025-02-05', kcal: 1900 };
    for (const answer of [await create(), await api.post<Problem>('/v1/goals', manual)]) {
      expect([answer.status, answer.body.code, answer.body.detail]).toEqual([
        409,
        'day_taken',
        'Another goal already starts on this day; update that one instead',
      ]);
    }
    expect(await list()).toEqual([first]);
  });

  it('keeps one of twenty that arrive at once for a day', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => create({ weight_kg: 80 + i })),
    );
    const told = answers.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort();
    expect(told).toEqual(['201 ', ...Array<string>(19).fill('409 day_taken')]);
    expect(await list()).toHaveLength(1);
  });

  it.each(refusals)('refuses %s', async (_what, fields, pointer) => {
    const { body } = await create(fields);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
    expect(await list()).toEqual([]);
  });

  it.each([
    ['no form', { effective_from: '2025-02-05', kcal: 1900 }, '/body/goal_type', 'is required'],
    ['an unknown form', { goal_type: 'guessed' }, '/body/goal_type', 'has an unknown value'],
    [
      'a manual goal without energy',
      { goal_type: 'manual', effective_from: '2025-02-05' },
      '/body/kcal',
      'is required',
    ],
    [
      'a body in a manual goal',
      { goal_type: 'manual', effective_from: '2025-02-05', kcal: 1900, sex: 'male' },
      '/body/sex',
      'is not expected here',
    ],
  ])('says of %s only what its form needs', async (_what, body, pointer, detail) => {
    const answer = await api.post('/v1/goals', body);
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer, detail }] });
  });
});

describe('updateGoal', () => {
  it('calculates anew when anything that it is calculated from changes', async () => {
    const { id } = await aGoal(api);
    const { body } = await update(id, { weight_kg: 80 });
    expect(body).toMatchObject({ bmr_kcal: 1747, tdee_kcal: 2707, kcal: 2207, bmi: 25.2 });
    expect(body).toMatchObject({ protein_g: 165, carbs_g: 193, fat_g: 85, water_ml: 2640 });
    expect((await update(id, { effective_from: '2025-06-15' })).body.age).toBe(35);
    const again = await calculate({ weight_kg: 80, effective_from: '2025-06-15' });
    expect((await api.get(`/v1/goals/${id}`)).body).toMatchObject(again.body);
  });

  it('clears target and pace when it goes on to maintain, and needs them to go on from there', async () => {
    const { id } = await aGoal(api);
    const { body } = await update(id, { direction: 'maintain' });
    expect(body).toMatchObject({ target_weight_kg: null, pace: null, kcal: 2745, fat_percent: 30 });
    const bare = await update(id, { direction: 'gain' });
    expect(bare.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/body/target_weight_kg' }, { pointer: '/body/pace' }],
    });
    const whole = await update(id, { direction: 'gain', target_weight_kg: 90, pace: 'slow' });
    expect(whole.body).toMatchObject({ kcal: 2995, carbs_percent: 45, fat_percent: 25 });
  });

  it('keeps the target in the direction, whichever of the two weights moves', async () => {
    const { id } = await aGoal(api);
    for (const changes of [{ weight_kg: 76 }, { target_weight_kg: 90 }]) {
      const { body } = await update(id, changes);
      expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/body/target_weight_kg' }] });
    }
    expect((await update(id, { weight_kg: 95, target_weight_kg: 90 })).status).toBe(200);
  });

  it('keeps the sum of the shares at 100, whatever it touches', async () => {
    const { id } = await aGoal(api);
    const broken = await update(id, { fat_percent: 30 });
    expect(broken.body).toMatchObject({
      status: 422,
      errors: [{ detail: 'must add up to 100 with carbs_percent and fat_percent; the sum is 95' }],
    });
    const own = await update(id, { fat_percent: 30, carbs_percent: 40 });
    expect(own.body).toMatchObject({ protein_percent: 30, carbs_percent: 40, fat_percent: 30 });
    // They are the goal's own by now, and do not follow the direction any more.
    const kept = await update(id, { direction: 'maintain' });
    expect(kept.body).toMatchObject({ protein_percent: 30, carbs_percent: 40, fat_percent: 30 });
    expect((await update(id, { protein_percent: 31 })).status).toBe(422);
    expect((await update(id, { protein_percent: 31, fat_percent: 29 })).status).toBe(200);
  });

  it('changes the targets of a manual goal', async () => {
    const { id } = await aManualGoal(api, { water_ml: 2500, fat_g: 60 });
    const { body } = await update(id, { kcal: 2000, water_ml: null });
    expect(body).toMatchObject({ goal_type: 'manual', kcal: 2000, water_ml: null, fat_g: 60 });
  });

  it.each([
    ['a calculated goal', { kcal: 2000 }, '/body/kcal'],
    ['a calculated goal', { water_ml: null }, '/body/water_ml'],
    ['a manual goal', { weight_kg: 80 }, '/body/weight_kg'],
    ['a manual goal', { pace: null }, '/body/pace'],
    ['any goal', { goal_type: 'manual' }, '/body/goal_type'],
    ['any goal', { effective_from: null }, '/body/effective_from'],
  ])('refuses in %s %j', async (form, changes, pointer) => {
    const make = form === 'a manual goal' ? aManualGoal : aGoal;
    const goal: Goal = await make(api);
    const { body } = await update(goal.id, changes);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
    expect(await list()).toEqual([goal]);
  });

  it('leaves the row as it is when nothing changes', async () => {
    const goal = await aGoal(api);
    expect((await update(goal.id, { weight_kg: 82.401, pace: 'moderate' })).body).toEqual(goal);
  });

  it('can not move to a day on which another starts', async () => {
    const goal = await aGoal(api);
    await aManualGoal(api, { effective_from: '2025-03-01' });
    const answer = await api.put<Problem>(`/v1/goals/${goal.id}`, { effective_from: '2025-03-01' });
    expect([answer.status, answer.body.code]).toEqual([409, 'day_taken']);
  });
});

describe('getCurrentGoal', () => {
  it('is the latest that starts not after the day', async () => {
    const march = await aManualGoal(api, { effective_from: '2025-03-01' });
    const february = await aGoal(api);
    const none = await current('2025-02-04');
    expect([none.status, none.body.detail]).toEqual([404, 'Goal not found']);
    expect((await current('2025-02-05')).body).toEqual(february);
    expect((await current('2025-02-28')).body).toEqual(february);
    expect((await current('2025-03-01')).body).toEqual(march);
    expect((await current('2199-12-31')).body).toEqual(march);
    await api.delete(`/v1/goals/${march.id}`);
    expect((await current('2025-03-01')).body).toEqual(february);
  });

  it('needs a day that is one', async () => {
    for (const query of ['', '?date=today', '?date=2025-02-29']) {
      const { body } = await api.get(`/v1/goals/current${query}`);
      expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/query/date' }] });
    }
  });
});

test('the words beside the ids take their own methods alone', async () => {
  for (const [method, path] of [
    ['GET', '/v1/goals/calculate'],
    ['PUT', '/v1/goals/current'],
    ['DELETE', '/v1/goals/current'],
  ] as const) {
    const { status } = await api.ask(method, path, method === 'PUT' ? { body: {} } : {});
    expect(status).toBe(405);
  }
});

test('goals are listed by the day that they hold from', async () => {
  const second = await aManualGoal(api, { effective_from: '2025-03-01' });
  const first = await aGoal(api);
  expect(await list()).toEqual([first, second]);
  expect(await list('?limit=1&offset=1&count=true')).toEqual([second]);
});

test('the database itself allows one goal from a day on, whole or by hand', async () => {
  const { id } = await aGoal(api);
  const another = `INSERT INTO goals (device_id, id, goal_type, effective_from, kcal, sex)
                   SELECT device_id, gen_random_uuid(), 'manual', $2::date, 1900, $3
                   FROM goals WHERE id = $1`;
  await expect(sql(another, [id, '2025-02-05', null])).rejects.toMatchObject({
    constraint: 'goals_one_a_day',
  });
  await expect(sql(another, [id, '2025-02-06', 'male'])).rejects.toMatchObject({ code: '23514' });
});
