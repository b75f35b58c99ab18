import { conflict } from '../problems/problem';
import type { OwnedModel } from './owned-model';
import type { Where } from './owned-rows';
import type { PartLimit } from './resource';
import type { WritableRows } from './writable-rows';

/** Before one more part of a row is created. @throws 409 when it has as many as it may */
export async function requireRoom<M extends OwnedModel>(
  parts: WritableRows<M>,
  ofWhole: Where,
  { max, code, detail }: PartLimit,
): Promise<void> {
  if ((await parts.count(ofWhole)) >= max) throw conflict(code, detail);
}
