import fc from 'fast-check';
import { servingsOf } from '../../src/meals/servings';
import { totalsOf } from '../../src/meals/totals';
import { unknownGrams } from '../support/nutrients';

const oats = { product_id: 'oats', portion_id: null, quantity: null, grams: 60 };
const slices = { product_id: 'bread', portion_id: 'slice', quantity: 1.5, grams: null };

describe('servingsOf', () => {
  it('scales a weight or a quantity, rounded half-up', () => {
    expect(servingsOf(oats, 0.33)).toEqual({ product_id: 'oats', grams: 19.8 });
    expect(servingsOf({ ...oats, grams: 0.05 }, 0.1)).toEqual({ product_id: 'oats', grams: 0.01 });
    expect(servingsOf(slices, 0.33)).toEqual({
      product_id: 'bread',
      portion_id: 'slice',
      quantity: 0.5,
    });
  });

  it.each([
    ['nothing', { ...oats, grams: 0.01 }, 0.01],
    ['over 100 kg', { ...oats, grams: 100_000 }, 1.01],
    ['over 1000 portions', { ...slices, quantity: 1000 }, 1.01],
  ])('gives nothing for %s', (_what, item, servings) => {
    expect(servingsOf(item, servings)).toBeUndefined();
  });
});

describe('totalsOf', () => {
  const part = { ...unknownGrams, kcal: 0.1, protein_g: 0.1, carbs_g: 0.2, salt_g: 0.1 };

  it('adds up what is known and says whether the macros are all known', () => {
    expect(totalsOf([part, { ...part, kcal: 0.2, carbs_g: null }, null])).toEqual({
      kcal: 0.3,
      protein_g: 0.2,
      carbs_g: 0.2,
      fat_g: null,
      fiber_g: null,
      sugars_g: null,
      saturated_fat_g: null,
      salt_g: 0.2,
      is_complete: false,
    });
    const whole = { ...part, fat_g: 0 };
    expect(totalsOf([whole, whole])).toMatchObject({ fat_g: 0, is_complete: true });
    expect(totalsOf([whole, null])).toMatchObject({ is_complete: false });
  });

  it('is exact for any number of parts', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 50 }), (amounts) => {
        const parts = amounts.map((amount) => ({ ...part, kcal: amount / 100 }));
        const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(totalsOf(parts).kcal).toBe(Number(sum) / 100);
      }),
    );
  });
});
