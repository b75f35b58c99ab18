import fc from 'fast-check';
import { roundAmount } from '../../src/amounts';
import { nutritionOf, portionsWeight } from '../../src/food-entries/nutrition';
import { unknownGrams, unknownPer100g } from '../support/nutrients';

/** Half-up on whole hundredths, in integers: an oracle that shares nothing with the code. */
function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator)) / 100;
}

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 });

describe('roundAmount', () => {
  it.each([
    [1.005, 1.01],
    [0.004999, 0],
    [0.005, 0.01],
    [10.075, 10.08],
    [1e-7, 0],
    [99.995, 100],
    [165, 165],
  ])('makes %d %d', (amount, rounded) => {
    expect(roundAmount(amount)).toBe(rounded);
  });
});

describe('nutritionOf', () => {
  it('is the value per 100 g for 100 g', () => {
    const known = { protein_100g: 31.02, carbs_100g: 0, salt_100g: 0.19 };
    const food = { kcal_100g: 165, ...unknownPer100g, ...known };
    expect(nutritionOf(food, 100)).toEqual({
      kcal: 165,
      ...unknownGrams,
      protein_g: 31.02,
      carbs_g: 0,
      salt_g: 0.19,
    });
  });

  it('is exact for every amount', () => {
    fc.assert(
      fc.property(hundredths(100), hundredths(100_000), (per100g, grams) => {
        const food = {
          kcal_100g: 1,
          ...unknownPer100g,
          protein_100g: per100g / 100,
          salt_100g: per100g / 100,
        };
        const { kcal, protein_g, salt_g } = nutritionOf(food, grams / 100);
        expect(protein_g).toBe(halfUp(BigInt(per100g) * BigInt(grams), 10_000n));
        expect(salt_g).toBe(protein_g);
        expect(kcal).toBe(halfUp(BigInt(grams), 100n));
      }),
    );
  });
});

describe('portionsWeight', () => {
  it('is exact for every portion', () => {
    fc.assert(
      fc.property(hundredths(1000), hundredths(10_000), (quantity, grams) => {
        const weight = portionsWeight(quantity / 100, grams / 100);
        expect(weight).toBe(halfUp(BigInt(quantity) * BigInt(grams), 100n));
      }),
    );
  });
});
