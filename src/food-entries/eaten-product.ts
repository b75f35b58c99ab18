import { roundAmount } from '../amounts';
import { faultsAt, validationError } from '../problems/problem';

/** A product that was eaten, by weight or by portion. */
export type EatenProduct =
  | { readonly product_id: string; readonly grams: number }
  | { readonly product_id: string; readonly portion_id: string; readonly quantity: number };

/** What a client said of a product that was eaten. */
export interface ProductInput {
  readonly product_id?: string;
  readonly portion_id?: string;
  readonly quantity?: number;
  readonly grams?: number;
}

/** The same as it is held. */
export interface LoggedProduct {
  readonly product_id: string | null;
  readonly portion_id: string | null;
  readonly quantity: number | null;
  readonly grams: number | null;
}

const twoAmounts = 'use either grams, or portion_id with quantity';

/**
 * A product and how much of it.
 *
 * @param at where in the request it was said, as a JSON pointer
 * @throws 422 unless a product and exactly one amount were given
 */
export function eatenProductOf(input: ProductInput, at = '/body'): EatenProduct {
  const { product_id, portion_id, quantity, grams } = input;
  const refusal = (field: string, detail: string) =>
    validationError([{ pointer: `${at}/${field}`, detail }]);

  if (product_id === undefined) {
    throw refusal('product_id', 'is required unless the entry is a quick add with name and kcal');
  }
  if (grams !== undefined) {
    const others = (['portion_id', 'quantity'] as const).filter((f) => input[f] !== undefined);
    if (others.length > 0) throw validationError(faultsAt(at, others, twoAmounts));
    return { product_id: product_id.toLowerCase(), grams: roundAmount(grams) };
  }
  if (portion_id === undefined && quantity === undefined) throw refusal('grams', twoAmounts);
  if (portion_id === undefined) throw refusal('portion_id', 'is required with quantity');
  if (quantity === undefined) throw refusal('quantity', 'is required with portion_id');
  return {
    product_id: product_id.toLowerCase(),
    portion_id: portion_id.toLowerCase(),
    quantity: roundAmount(quantity),
  };
}

/** What an entry of a product holds after a change. @throws 422 unless one amount is whole */
export function eatenProductAfter(
  loggedProduct: string,
  logged: LoggedProduct,
  changes: ProductInput,
): EatenProduct {
  const product_id = changes.product_id?.toLowerCase() ?? loggedProduct;
  if (changes.grams !== undefined) return eatenProductOf({ ...changes, product_id });

  const byPortion = changes.portion_id ?? changes.quantity ?? logged.portion_id;
  if (byPortion === null) return eatenProductOf({ product_id, grams: logged.grams ?? undefined });

  // A portion belongs to its product: with another product the logged one is of no use.
  const loggedPortion = product_id === loggedProduct ? logged.portion_id : null;
  return eatenProductOf({
    product_id,
    portion_id: changes.portion_id ?? loggedPortion ?? undefined,
    quantity: changes.quantity ?? logged.quantity ?? undefined,
  });
}

export function isAsLogged(logged: LoggedProduct, eaten: EatenProduct): boolean {
  if (eaten.product_id !== logged.product_id) return false;
  return 'grams' in eaten
    ? logged.portion_id === null && eaten.grams === logged.grams
    : eaten.portion_id === logged.portion_id && eaten.quantity === logged.quantity;
}
