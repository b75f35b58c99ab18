import fc from 'fast-check';
import { averageDay, isWithinGoal, streaks } from '../../src/stats/summary';
import { eachNutrient, noGrams } from '../support/nutrients';

const logged = (marks: string) => [...marks].map((mark) => ({ entries: mark === 'x' ? 2 : 0 }));

describe('streaks', () => {
  it.each([
    ['', 0, 0],
    ['.', 0, 0],
    ['x', 1, 1],
    ['xxx', 3, 3],
    ['xxx.', 0, 3],
    ['xxx.xx', 2, 3],
    ['.x.xxxx', 4, 4],
  ])('of %j are %d at its end and %d at the most', (marks, current_streak, longest_streak) => {
    expect(streaks(logged(marks))).toEqual({ current_streak, longest_streak });
  });

  it('are the runs of the letter in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', '.'), { maxLength: 366 }), (marks) => {
        const text = marks.join('');
        expect(streaks(logged(text))).toEqual({
          current_streak: /x*$/.exec(text)?.[0].length,
          longest_streak: Math.max(...text.split('.').map((run) => run.length)),
        });
      }),
    );
  });
});

describe('averageDay', () => {
  const day = (entries: number, kcal: string) => ({
    entries,
    kcal,
    ...eachNutrient('', '_g', () => '0'),
    carbs_g: '0.01',
    fat_g: '1.10',
    salt_g: '0.35',
  });

  it('is over the logged days alone', () => {
    const days = [day(1, '440.25'), day(0, '0'), day(3, '2301.50')];
    expect(averageDay(days)).toEqual({
      kcal: 1370.88,
      ...noGrams,
      carbs_g: 0.01,
      fat_g: 1.1,
      salt_g: 0.35,
    });
    expect(averageDay([day(0, '0')])).toBeNull();
  });

  it('rounds once, half-up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 366 }),
        (hundredths) => {
          const days = hundredths.map((kcal) => day(1, (kcal / 100).toFixed(2)));
          const sum = hundredths.reduce((a, b) => a + b, 0);
          const n = hundredths.length;
          expect(averageDay(days)?.kcal).toBe(Math.floor((2 * sum + n) / (2 * n)) / 100);
        },
      ),
    );
  });
});

describe('isWithinGoal', () => {
  it.each([
    ['lose', '2000.00', true],
    ['lose', '2000.01', false],
    ['lose', '1.00', true],
    ['gain', '2000.00', true],
    ['gain', '1999.99', false],
    ['gain', '9000.00', true],
    ['maintain', '2100.00', true],
    ['maintain', '2100.01', false],
    ['maintain', '1900.00', true],
    ['maintain', '1899.99', false],
    [null, '2100.00', true],
    [null, '1899.99', false],
  ] as const)('to %s, %s of 2000 kcal: %s', (goal_direction, kcal, within) => {
    expect(isWithinGoal({ entries: 1, kcal, goal_kcal: 2000, goal_direction })).toBe(within);
  });

  it('is not said of a day without entries, or without a goal', () => {
    const day = { entries: 1, kcal: '2000.00', goal_kcal: 2000, goal_direction: null };
    expect(isWithinGoal({ ...day, entries: 0, kcal: '0' })).toBeNull();
    expect(isWithinGoal({ ...day, goal_kcal: null })).toBeNull();
  });
});
