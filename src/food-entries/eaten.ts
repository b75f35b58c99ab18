import { roundAmount } from '../amounts';
import { type Fault, validationError } from '../problems/problem';

/** What was eaten, in one of its two forms. */
export type Eaten =
  | { readonly product_id: string; readonly grams: number }
  | { readonly product_id: string; readonly portion_id: string; readonly quantity: number };

/** What a client said of it. */
interface Said {
  readonly product_id?: string;
  readonly portion_id?: string;
  readonly quantity?: number;
  readonly grams?: number;
}

/** What an entry holds by now. */
interface Logged {
  readonly product_id: string;
  readonly portion_id: string | null;
  readonly quantity: number | null;
  readonly grams: number;
}

const twoForms = 'give either grams, or portion_id with quantity';

/** @throws 422 unless exactly one form was given whole */
export function eatenOf(said: Said & { product_id: string }): Eaten {
  const { product_id, portion_id, quantity, grams } = said;
  if (grams !== undefined) {
    refuseBothForms(said);
    return { product_id: product_id.toLowerCase(), grams: roundAmount(grams) };
  }
  if (portion_id === undefined && quantity === undefined) throw refusal('/body/grams', twoForms);
  if (portion_id === undefined) throw refusal('/body/portion_id', 'is required with quantity');
  if (quantity === undefined) throw refusal('/body/quantity', 'is required with portion_id');
  return {
    product_id: product_id.toLowerCase(),
    portion_id: portion_id.toLowerCase(),
    quantity: roundAmount(quantity),
  };
}

/**
 * What an entry holds after a change.
 *
 * @throws 422 when both forms are given, or the form that is meant is not whole
 */
export function eatenAfter(logged: Logged, changes: Said): Eaten {
  if (changes.grams !== undefined) {
    return eatenOf({ ...changes, product_id: changes.product_id ?? logged.product_id });
  }
  const product_id = changes.product_id?.toLowerCase() ?? logged.product_id;
  const byPortion = changes.portion_id ?? changes.quantity ?? logged.portion_id;
  if (byPortion === null) return { product_id, grams: logged.grams };

  // A portion belongs to its product: with another product the logged one is of no use.
  const loggedPortion = product_id === logged.product_id ? logged.portion_id : null;
  return eatenOf({
    product_id,
    portion_id: changes.portion_id ?? loggedPortion ?? undefined,
    quantity: changes.quantity ?? logged.quantity ?? undefined,
  });
}

export function isAsLogged(logged: Logged, eaten: Eaten): boolean {
  if (eaten.product_id !== logged.product_id) return false;
  return 'grams' in eaten
    ? logged.portion_id === null && eaten.grams === logged.grams
    : eaten.portion_id === logged.portion_id && eaten.quantity === logged.quantity;
}

function refuseBothForms({ portion_id, quantity }: Said): void {
  const faults: Fault[] = [
    ...(portion_id === undefined ? [] : [{ pointer: '/body/portion_id', detail: twoForms }]),
    ...(quantity === undefined ? [] : [{ pointer: '/body/quantity', detail: twoForms }]),
  ];
  if (faults.length > 0) throw validationError(faults);
}

function refusal(pointer: string, detail: string) {
  return validationError([{ pointer, detail }]);
}
