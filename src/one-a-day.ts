import { violatedUnique } from './database/failures';
import { conflict } from './problems/problem';

/**
 * Tells as 409 `day_taken` what a unique index refused. The index alone decides: it holds for a
 * create, a change of day and every race between them.
 *
 * @param index the one that allows a single live row a day
 * @param detail what the day has already
 */
export async function oneADay<T>(index: string, detail: string, change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    throw violatedUnique(error) === index ? conflict('day_taken', detail) : error;
  }
}
