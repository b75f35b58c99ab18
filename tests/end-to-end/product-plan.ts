import type { PortionCreate, Product, ProductCreate } from '../../generated/api';
import { cutName, keptOrNull, wholeKcal } from './expected';
import type { SeededRandom } from './seeded-random';
import type { Food } from './usda';
import { eachNutrient } from '../support/nutrients';

type WithId<T> = T & { readonly id: string };

/** What the phone is going to say of a food, and what it expects to be kept of that. */
export interface ProductPlan {
  readonly said: WithId<ProductCreate>;
  readonly expected: Omit<Product, 'created_at' | 'updated_at' | 'portions'>;
  readonly portions: readonly WithId<PortionCreate>[];
  /** The portion to make the default once all are there. */
  readonly toPromote: string | undefined;
}

export function planProduct(food: Food, random: SeededRandom): ProductPlan {
  const id = random.uuid();
  const name = cutName(food.name);
  const kcal_100g = wholeKcal(food.kcal);
  const portions = food.portions.map((portion) => ({
    id: random.uuid(),
    name: cutName(portion.name),
    grams: Number(portion.grams),
  }));

  // Some foods stay with "100g", some get a default by a change, some with the create itself.
  const favourite = random.isLucky(0.7) && portions.length > 0 ? random.pick(portions).id : null;
  const isPromotedLater = random.isLucky(0.5);
  return {
    said: {
      id,
      name,
      kcal_100g,
      ...eachNutrient('', '_100g', (nutrient) => sayable(food.amounts[nutrient])),
    },
    expected: {
      id,
      name,
      kcal_100g,
      ...eachNutrient('', '_100g', (nutrient) => keptOrNull(food.amounts[nutrient])),
      basis: 'g',
      barcode: null,
      is_favorite: false,
    },
    portions: portions.map((portion) =>
      portion.id === favourite && !isPromotedLater ? { ...portion, is_default: true } : portion,
    ),
    toPromote: favourite !== null && isPromotedLater ? favourite : undefined,
  };
}

/** With every decimal that the files have: it is for the service to round. */
function sayable(amount: string | null): number | null {
  return amount === null ? null : Number(amount);
}
