import { roundAmount } from '../amounts';
import { type NutrientGrams, byNutrient, fieldsInGrams } from '../nutrients';
import { faultsAt, validationError } from '../problems/problem';
import {
  type EatenProduct,
  type LoggedProduct,
  type ProductInput,
  eatenProductAfter,
  eatenProductOf,
} from './eaten-product';

/** What was eaten, in one of its three forms: a product by weight or by portion, or a quick add. */
export type Eaten = EatenProduct | QuickAdd;

export interface QuickAdd extends NutrientGrams {
  readonly name: string;
  readonly kcal: number;
}

const productFields = ['product_id', 'portion_id', 'quantity', 'grams'] as const;
const quickFields = ['name', 'kcal', ...fieldsInGrams] as const;

/** The input of a client. */
type EatenInput = ProductInput & { readonly [Field in keyof QuickAdd]?: QuickAdd[Field] | null };

/** What an entry holds by now. */
type Logged = QuickAdd & LoggedProduct;

/** @throws 422 unless exactly one form was given whole; null says the same as nothing */
export function eatenOf(input: EatenInput): Eaten {
  const quick = quickFields.filter((field) => input[field] != null);
  refuseMixed(input, quick);
  return quick.length > 0 ? quickAddOf(input) : eatenProductOf(input);
}

/**
 * What an entry holds after a change.
 *
 * @throws 422 when two forms are mixed, or the form that is meant is not whole
 */
export function eatenAfter(logged: Logged, changes: EatenInput): Eaten {
  const quick = quickFields.filter((field) => changes[field] !== undefined);
  refuseMixed(changes, quick);
  if (logged.product_id === null) {
    const isProduct = productFields.some((field) => changes[field] !== undefined);
    return isProduct ? eatenProductOf(changes) : quickAddOf({ ...quickAddIn(logged), ...changes });
  }
  return quick.length > 0
    ? quickAddOf(changes)
    : eatenProductAfter(logged.product_id, logged, changes);
}

function quickAddOf({ name, kcal, ...input }: EatenInput): QuickAdd {
  if (name == null || kcal == null) {
    const missing = [...(name == null ? ['name'] : []), ...(kcal == null ? ['kcal'] : [])];
    throw validationError(faultsAt('/body', missing, 'is required for a quick add'));
  }
  const ifKnown = (amount: number | null | undefined) =>
    amount == null ? null : roundAmount(amount);
  return {
    name,
    kcal: roundAmount(kcal),
    ...byNutrient('grams', ({ grams }) => ifKnown(input[grams])),
  };
}

function quickAddIn(entry: QuickAdd): QuickAdd {
  return {
    name: entry.name,
    kcal: entry.kcal,
    ...byNutrient('grams', ({ grams }) => entry[grams]),
  };
}

/** @param quick the fields of a quick add that were given */
function refuseMixed(input: ProductInput, quick: readonly string[]): void {
  const product = productFields.filter((field) => input[field] !== undefined);
  if (product.length === 0 || quick.length === 0) return;
  const detail = `cannot be combined with ${product.join(', ')}; log either a product or a quick add`;
  throw validationError(faultsAt('/body', quick, detail));
}
