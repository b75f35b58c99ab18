import { type ConflictCode, conflict } from '../problems/problem';
import { violatedUnique } from './failures';

/**
 * Tells as a 409 what a unique index refused. The index alone decides, so it holds for a create, a
 * change and every race between them.
 *
 * @param index the one that allows a single such row
 * @param detail what there is already
 */
export async function conflictBy<T>(
  index: string,
  code: ConflictCode,
  detail: string,
  written: Promise<T>,
): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw violatedUnique(error) === index ? conflict(code, detail) : error;
  }
}
