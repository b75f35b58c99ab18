import { isUnavailable, violatedCheck } from './failures';
import { Problem, internalError, tooManyRows, unavailable } from '../problems/problem';

/** Whatever was thrown, as a problem of the contract. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return unavailable(error);
  if (violatedCheck(error) === 'device_max_rows') return tooManyRows();
  return internalError(error);
}
