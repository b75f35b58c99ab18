import { conflict } from '../problems/problem';
import { violatedUnique } from './failures';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { uniqueIndexesOf } from './unique-indexes';

/**
 * Tells as a 409 what a unique index of the model refused. The index alone decides, so it holds for a
 * create, a change, a restore and every race between them.
 */
export async function orConflict<M extends OwnedModel, T>(
  model: OwnedModelStatic<M>,
  written: Promise<T>,
): Promise<T> {
  try {
    return await written;
  } catch (error) {
    const violated = violatedUnique(error);
    const index = uniqueIndexesOf(model).find(({ name }) => name === violated);
    throw index ? conflict(index.code, index.detail) : error;
  }
}
