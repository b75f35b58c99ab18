import { isUnavailable, violatedCheck } from '../database/failures';
import {
  Problem,
  internalError,
  malformedRequest,
  payloadTooLarge,
  tooManyRows,
  unavailable,
  unsupportedMediaType,
} from './problem';

/** What body-parser and http-errors put on the errors they throw. */
interface HttpError {
  readonly type?: unknown;
  readonly status?: unknown;
  /** Of what was too large, in bytes. */
  readonly limit?: number;
}

/** Whatever was thrown, as a problem of the contract. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return unavailable(error);
  if (violatedCheck(error) === 'device_max_rows') return tooManyRows();

  const { type, status, limit = 0 } = (error ?? {}) as HttpError;
  switch (type) {
    case 'entity.parse.failed':
      return malformedRequest('The body is not valid JSON');
    case 'entity.too.large':
      return payloadTooLarge(limit);
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return unsupportedMediaType();
    case 'entity.not.utf8':
      return malformedRequest('The body is not valid UTF-8');
    default:
      // What is left of a client's making: a body that broke off, or claims to be gzip and is not.
      return status === 400 ? malformedRequest('The body can not be read') : internalError(error);
  }
}
