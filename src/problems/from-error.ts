import { isUnavailable } from '../database/failures';
import { Problem, internalError, unavailable } from './problem';

/** Whatever was thrown, as a problem of the contract. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return isUnavailable(error) ? unavailable(error) : internalError(error);
}
