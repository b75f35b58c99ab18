import fc from 'fast-check';
import { ageOn } from '../../src/goals/age';
import { bmiCategory, bodyMassIndex, dailyWater, healthyWeights } from '../../src/goals/body';
import { calculateFigures } from '../../src/goals/calculate';
import { basalMetabolicRate, targetEnergy, totalEnergy } from '../../src/goals/energy';
import { defaultPercents, macroGrams } from '../../src/goals/macros';

const integer = (min: number, max: number) => fc.integer({ min, max });
const hundredths = (min: number, max: number) => integer(min, max).map((n) => n / 100);
const years = integer(13, 120);
const shares = (protein_percent: number, carbs_percent: number, fat_percent: number) => ({
  protein_percent,
  carbs_percent,
  fat_percent,
});

describe('ageOn', () => {
  it.each([
    ['1990-06-15', '2025-06-14', 34],
    ['1990-06-15', '2025-06-15', 35],
    ['2000-01-01', '2013-01-01', 13],
    ['2000-12-31', '2013-12-30', 12],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2004-02-29', '2024-02-29', 20],
    ['1905-03-01', '2025-03-01', 120],
    ['2025-06-15', '2025-06-14', -1],
  ])('of %s on %s is %d', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });
});

describe('basalMetabolicRate', () => {
  it.each([
    // 10 x 82.4 + 6.25 x 178 - 5 x 34 + 5 = 1771.5
    ['male', 82.4, 178, 34, 1771],
    // 10 x 60.5 + 6.25 x 165 - 5 x 29 - 161 = 1330.25
    ['female', 60.5, 165, 29, 1330],
    // 10 x 70 + 6.25 x 175 - 5 x 30 + 5 = 1648.75
    ['male', 70, 175, 30, 1648],
    // 5000 + 1875 - 65 + 5
    ['male', 500, 300, 13, 6815],
  ] as const)('of %s, %d kg, %d cm, %d years is %d kcal', (sex, kg, cm, age, kcal) => {
    expect(basalMetabolicRate(sex, kg, cm, age)).toBe(kcal);
  });

  it('is 166 kcal more for a man than for the same woman', () => {
    fc.assert(
      fc.property(hundredths(4000, 50_000), hundredths(10_000, 30_000), years, (kg, cm, age) => {
        const man = basalMetabolicRate('male', kg, cm, age);
        expect(man - basalMetabolicRate('female', kg, cm, age)).toBe(166);
      }),
    );
  });

  it('is the formula in whole hundredths, cut off', () => {
    fc.assert(
      fc.property(integer(4000, 50_000), integer(10_000, 30_000), years, (kg, cm, age) => {
        // In ten-thousandths of a kcal: hundredths of a kg count 1000, of a cm 625.
        const exact = 1000 * kg + 625 * cm - 50_000 * age + 50_000;
        const bmr = basalMetabolicRate('male', kg / 100, cm / 100, age);
        expect(bmr).toBe((exact - (exact % 10_000)) / 10_000);
      }),
    );
  });
});

describe('totalEnergy', () => {
  it.each([
    ['sedentary', 2125],
    // 1771 x 1.375 = 2435.125, x 1.55 = 2745.05, x 1.725 = 3054.975, x 1.9 = 3364.9
    ['light', 2435],
    ['moderate', 2745],
    ['active', 3054],
    ['very_active', 3364],
  ] as const)('of 1771 kcal at rest and a %s day is %d kcal', (activity, kcal) => {
    expect(totalEnergy(1771, activity)).toBe(kcal);
  });

  it('is exact where floating point is not', () => {
    expect(totalEnergy(20, 'moderate')).toBe(31);
    expect(totalEnergy(60, 'moderate')).toBe(93);
    expect(totalEnergy(1640, 'moderate')).toBe(2542);
    expect(totalEnergy(1990, 'very_active')).toBe(3781);
  });
});

describe('targetEnergy', () => {
  it.each([
    ['lose', 'slow', 2745, 2495],
    ['lose', 'moderate', 2745, 2245],
    ['lose', 'aggressive', 2745, 1995],
    ['gain', 'slow', 2745, 2995],
    ['gain', 'moderate', 2745, 3245],
    ['gain', 'aggressive', 2745, 3495],
    ['maintain', null, 2745, 2745],
    ['lose', 'moderate', 1700, 1200],
    ['lose', 'moderate', 1701, 1201],
    ['lose', 'aggressive', 1300, 1200],
    ['lose', 'slow', 900, 1200],
    ['maintain', null, 900, 900],
  ] as const)('to %s at pace %s from %d is %d kcal', (direction, pace, tdee, kcal) => {
    expect(targetEnergy(tdee, direction, pace)).toBe(kcal);
  });
});

describe('the macronutrients', () => {
  it('have defaults that sum to 100', () => {
    expect(defaultPercents('lose')).toEqual(shares(30, 35, 35));
    expect(defaultPercents('maintain')).toEqual(shares(25, 45, 30));
    expect(defaultPercents('gain')).toEqual(shares(30, 45, 25));
  });

  it.each([
    // 2245 kcal: 673.5 / 4, 785.75 / 4, 785.75 / 9
    [2245, shares(30, 35, 35), { protein_g: 168, carbs_g: 196, fat_g: 87 }],
    [1828, shares(25, 45, 30), { protein_g: 114, carbs_g: 205, fat_g: 60 }],
    [2000, shares(100, 0, 0), { protein_g: 500, carbs_g: 0, fat_g: 0 }],
    [1999, shares(20, 20, 60), { protein_g: 99, carbs_g: 99, fat_g: 133 }],
  ])('of %d kcal at %j', (kcal, percents, grams) => {
    expect(macroGrams(kcal, percents)).toEqual(grams);
  });

  it('are the same cut off once or at each step, and never more than the energy', () => {
    fc.assert(
      fc.property(integer(1, 20_000), integer(0, 100), integer(0, 100), (kcal, a, b) => {
        const [protein, carbs] = [Math.min(a, b), Math.abs(a - b)];
        const fat = 100 - protein - carbs;
        const { protein_g, carbs_g, fat_g } = macroGrams(kcal, shares(protein, carbs, fat));
        const inSteps = (percent: number, kcalInGram: number) =>
          Math.floor(Math.floor((kcal * percent) / 100) / kcalInGram);
        expect([protein_g, carbs_g, fat_g]).toEqual([
          inSteps(protein, 4),
          inSteps(carbs, 4),
          inSteps(fat, 9),
        ]);
        const energy = protein_g * 4 + carbs_g * 4 + fat_g * 9;
        expect(energy).toBeLessThanOrEqual(kcal);
        expect(energy).toBeGreaterThan(kcal - 17);
      }),
    );
  });
});

describe('the body mass index', () => {
  it.each([
    [82.4, 178, 26],
    [60.5, 165, 22.2],
    // 45.15 / 1.5² = 20.0666…; 74.2 / 2² = 18.55, half-up
    [45.15, 150, 20.1],
    [45, 150, 20],
    [74.2, 200, 18.6],
    [500, 50, 2000],
  ])('of %d kg at %d cm is %d', (kg, cm, bmi) => {
    expect(bodyMassIndex(kg, cm)).toBe(bmi);
  });

  it.each([
    [18.4, 'underweight'],
    [18.5, 'normal'],
    [24.9, 'normal'],
    [25, 'overweight'],
    [29.9, 'overweight'],
    [30, 'obese'],
    [60, 'obese'],
  ])('of %d is %s', (bmi, category) => {
    expect(bmiCategory(bmi)).toBe(category);
  });

  it.each([
    // 1.78² = 3.1684: 58.6154 and 78.89316; 1.65² = 2.7225: 50.36625 and 67.79025
    [178, 58.6, 78.9],
    [165, 50.4, 67.8],
    [200, 74, 99.6],
  ])('makes %d cm healthy from %d to %d kg', (cm, healthy_weight_min_kg, healthy_weight_max_kg) => {
    expect(healthyWeights(cm)).toEqual({ healthy_weight_min_kg, healthy_weight_max_kg });
  });
});

test.each([
  [82.4, 2719],
  [60.5, 1996],
  [70, 2310],
  [20.01, 660],
])('water for %d kg is %d ml', (kg, ml) => {
  expect(dailyWater(kg)).toBe(ml);
});

test('the figures go step by step from the ones before', () => {
  const inputs = fc.record({
    effective_from: fc.constant('2025-02-05'),
    sex: fc.constantFrom('male', 'female'),
    birth_date: integer(1930, 2010).map((year) => `${year}-06-15`),
    height_cm: hundredths(12_000, 30_000),
    weight_kg: hundredths(4000, 50_000),
    activity_level: fc.constantFrom('sedentary', 'light', 'moderate', 'active', 'very_active'),
    direction: fc.constantFrom('lose', 'gain'),
    target_weight_kg: fc.constant(60),
    pace: fc.constantFrom('slow', 'moderate', 'aggressive'),
    percents: fc.constantFrom(null, shares(40, 40, 20)),
  } as const);
  fc.assert(
    fc.property(inputs, (of) => {
      const figures = calculateFigures(of);
      const { age, bmr_kcal, tdee_kcal, kcal, ...rest } = figures;
      expect(bmr_kcal).toBe(basalMetabolicRate(of.sex, of.weight_kg, of.height_cm, age));
      expect(tdee_kcal).toBe(totalEnergy(bmr_kcal, of.activity_level));
      if (of.direction === 'gain') expect(kcal).toBeGreaterThan(tdee_kcal);
      else expect(kcal === 1200 || kcal < tdee_kcal).toBe(true);
      expect(rest).toMatchObject(macroGrams(kcal, of.percents ?? defaultPercents(of.direction)));
      expect(rest.protein_percent + rest.carbs_percent + rest.fat_percent).toBe(100);
      const whole = [age, bmr_kcal, tdee_kcal, kcal, rest.protein_g, rest.fat_g, rest.water_ml];
      expect(whole.every(Number.isInteger)).toBe(true);
      expect(rest.bmi_category).toBe(bmiCategory(rest.bmi));
    }),
  );
});
