/*
 * What comes in and goes out, as JSON Schema. Inputs are closed and bounded as the contract has them.
 */

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const integer = { type: 'integer' } as const;
const boolean = { type: 'boolean' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const optional = <Type extends string>(schema: { readonly type: Type }) =>
  ({ ...schema, nullable: true }) as const;

const id = { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };
const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const name = { type: 'string', minLength: 1, maxLength: 100 };
const per100g = { type: 'number', minimum: 0, maximum: 100, nullable: true };
const kcal100g = { type: 'integer', minimum: 0, maximum: 1_000 };
const grams = { type: 'number', minimum: 0.01, maximum: 100_000 };
const quantity = { type: 'number', minimum: 0.01, maximum: 9_999 };
const mealType = { type: 'string', enum: ['breakfast', 'lunch', 'dinner', 'snacks'] };

/** In: only what is named. */
const input = (properties: object, required: readonly string[] = []) =>
  ({ type: 'object', additionalProperties: false, required, properties }) as const;
const output = (properties: object) => ({ type: 'object', properties }) as const;
export const listOf = (items: object) => ({ type: 'array', items }) as const;

export const health = output({ status: text, version: text });

export const named = (parameter: string) => input({ [parameter]: id }, [parameter]);
export const ofDay = input({ date: day }, ['date']);
export const page = input({ limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 } });
export const searched = input({ q: name, limit: { type: 'integer', minimum: 1, maximum: 50 } }, [
  'q',
]);

const productInput = {
  name,
  kcal_100g: kcal100g,
  protein_100g: per100g,
  carbs_100g: per100g,
  fat_100g: per100g,
  fiber_100g: per100g,
  sugars_100g: per100g,
  saturated_fat_100g: per100g,
  salt_100g: per100g,
};
export const productCreate = input(productInput, ['name', 'kcal_100g']);
export const productUpdate = input({ kcal_100g: kcal100g }, ['kcal_100g']);
export const product = output({
  id: text,
  name: text,
  kcal_100g: integer,
  protein_100g: optional(number),
  carbs_100g: optional(number),
  fat_100g: optional(number),
  fiber_100g: optional(number),
  sugars_100g: optional(number),
  saturated_fat_100g: optional(number),
  salt_100g: optional(number),
  basis: text,
  barcode: optional(text),
  is_favorite: boolean,
  created_at: moment,
  updated_at: optional(moment),
});

const entryInput = {
  date: day,
  meal_type: mealType,
  product_id: id,
  portion_id: id,
  quantity,
  grams,
};
export const entryCreate = input(entryInput, ['date', 'meal_type', 'product_id']);
export const entry = output({
  id: text,
  date: text,
  meal_type: text,
  consumed_at: optional(moment),
  product_id: optional(text),
  portion_id: optional(text),
  portion_name: optional(text),
  quantity: optional(number),
  name: text,
  grams: optional(number),
  kcal: number,
  protein_g: optional(number),
  carbs_g: optional(number),
  fat_g: optional(number),
  fiber_g: optional(number),
  sugars_g: optional(number),
  saturated_fat_g: optional(number),
  salt_g: optional(number),
  created_at: moment,
  updated_at: optional(moment),
});

const totals = output({
  entries: integer,
  kcal: number,
  protein_g: number,
  carbs_g: number,
  fat_g: number,
  fiber_g: number,
  sugars_g: number,
  saturated_fat_g: number,
  salt_g: number,
  entries_without_protein: integer,
  entries_without_carbs: integer,
  entries_without_fat: integer,
  entries_without_fiber: integer,
  entries_without_sugars: integer,
  entries_without_saturated_fat: integer,
  entries_without_salt: integer,
});
const targets = {
  kcal: number,
  protein_g: optional(number),
  carbs_g: optional(number),
  fat_g: optional(number),
  fiber_g: optional(number),
  sugars_g: optional(number),
  saturated_fat_g: optional(number),
  salt_g: optional(number),
  water_ml: optional(number),
};
export const dayStats = output({
  date: text,
  totals,
  by_meal_type: output({ breakfast: totals, lunch: totals, dinner: totals, snacks: totals }),
  water_ml: integer,
  goal: {
    ...output({ id: text, goal_type: text, effective_from: text, ...targets }),
    nullable: true,
  },
  remaining: { ...output(targets), nullable: true },
});

export const food = output({
  id: text,
  source: text,
  source_id: text,
  name: text,
  brand: optional(text),
  barcode: optional(text),
  quantity: optional(text),
  category: optional(text),
  kcal_100g: integer,
  protein_100g: optional(number),
  carbs_100g: optional(number),
  fat_100g: optional(number),
  fiber_100g: optional(number),
  sugars_100g: optional(number),
  saturated_fat_100g: optional(number),
  salt_100g: optional(number),
  basis: text,
});

export const pulled = input(
  {
    since: { type: 'string', minLength: 1, maxLength: 200 },
    limit: { type: 'integer', minimum: 1, maximum: 1_000, default: 500 },
  },
  [],
);
/** The rows come from the database as they leave. */
export const pulledPage = output({
  changes: { type: 'object', additionalProperties: true },
  cursor: text,
  timestamp: integer,
  has_more: boolean,
});

const created = (properties: object, required: readonly string[]) =>
  input({
    created: { type: 'array', items: input({ id, ...properties }, ['id', ...required]) },
    updated: { type: 'array', maxItems: 0 },
    deleted: { type: 'array', maxItems: 0 },
  });
export const pushed = input(
  {
    changes: input({
      products: created(productInput, ['name', 'kcal_100g']),
      portions: created({ product_id: id, name, grams, is_default: boolean }, [
        'product_id',
        'name',
        'grams',
      ]),
      food_entries: created(
        { ...entryInput, name, kcal: { type: 'number', minimum: 0, maximum: 100_000 } },
        ['date', 'meal_type'],
      ),
    }),
    cursor: { type: 'string', minLength: 1, maxLength: 200, nullable: true },
  },
  ['changes', 'cursor'],
);
export const pushAnswer = output({
  rejected: listOf({ type: 'object', additionalProperties: true }),
});
