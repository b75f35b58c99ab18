import type {
  ImportRejection,
  ProblemCode as AnsweredCode,
  RejectionCode,
} from '../../generated/api';

/** The codes that the contract declares, of a whole answer or of one record in it. */
export type ProblemCode = AnsweredCode | RejectionCode | ImportRejection['code'];

interface Kind {
  readonly status: number;
  readonly title: string;
}

/**
 * Each kind of failure: its `code`, status and title. The relative `type` follows from the code.
 * These are the codes of the contract: one that it lacks does not compile, nor does one left out.
 */
const kinds = {
  malformed_request: { status: 400, title: 'Malformed request' },
  invalid_token: { status: 401, title: 'Unauthorized' },
  invalid_recovery_code: { status: 401, title: 'Unauthorized' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  request_timeout: { status: 408, title: 'Request timeout' },
  device_already_registered: { status: 409, title: 'Conflict' },
  id_taken: { status: 409, title: 'Conflict' },
  last_portion: { status: 409, title: 'Conflict' },
  default_portion_required: { status: 409, title: 'Conflict' },
  too_many_portions: { status: 409, title: 'Conflict' },
  day_taken: { status: 409, title: 'Conflict' },
  water_below_zero: { status: 409, title: 'Conflict' },
  too_many_entries: { status: 409, title: 'Conflict' },
  barcode_taken: { status: 409, title: 'Conflict' },
  already_imported: { status: 409, title: 'Conflict' },
  import_rejected: { status: 409, title: 'Conflict' },
  meal_item_unavailable: { status: 409, title: 'Conflict' },
  push_rejected: { status: 409, title: 'Conflict' },
  // Of one record in a push.
  conflict: { status: 409, title: 'Conflict' },
  row_deleted: { status: 409, title: 'Conflict' },
  too_many_items: { status: 409, title: 'Conflict' },
  too_many_rows: { status: 409, title: 'Conflict' },
  cursor_expired: { status: 410, title: 'Gone' },
  precondition_failed: { status: 412, title: 'Precondition failed' },
  payload_too_large: { status: 413, title: 'Payload too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  validation_error: { status: 422, title: 'Validation error' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'Request header fields too large' },
  internal_error: { status: 500, title: 'Internal server error' },
  unavailable: { status: 503, title: 'Service unavailable' },
} as const satisfies Record<ProblemCode, Kind>;

type CodeOf<Status> = {
  [C in ProblemCode]: (typeof kinds)[C]['status'] extends Status ? C : never;
}[ProblemCode];

/** What was wrong, and where in `{ path, query, body }`, as a JSON pointer. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** The same fault of several fields. @param at the JSON pointer of what they are in */
export const faultsAt = (at: string, fields: readonly string[], detail: string): Fault[] =>
  fields.map((field) => ({ pointer: `${at}/${field}`, detail }));

interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly Fault[];
  readonly current?: object;
  readonly rejected?: readonly object[];
  readonly cause?: unknown;
}

/** A failure that has a place in the contract. Throw one; `problems/respond` writes it. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly Fault[] | undefined;
  /** What is stored, where the client went by something older. */
  readonly current: object | undefined;
  /** The records that were refused, where all of them were to be taken or none. */
  readonly rejected: readonly object[] | undefined;

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    { headers = {}, errors, current, rejected, cause }: Extras = {},
  ) {
    const { stackTraceLimit } = Error;
    // A client's mistake is not looked for in our code, and a trace costs more than its answer.
    if (kinds[code].status < 500) Error.stackTraceLimit = 0;
    super(detail, { cause });
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'Problem';
    this.status = kinds[code].status;
    this.title = kinds[code].title;
    this.headers = headers;
    this.errors = errors;
    this.current = current;
    this.rejected = rejected;
  }

  /** The body of the answer (RFC 9457). */
  toBody(requestId: string) {
    return {
      type: `/problems/${this.code.replaceAll('_', '-')}`,
      title: this.title,
      status: this.status,
      detail: this.detail,
      code: this.code,
      request_id: requestId,
      ...(this.errors && { errors: this.errors }),
      ...(this.current && { current: this.current }),
      ...(this.rejected && { rejected: this.rejected }),
    };
  }
}

export const malformedRequest = (detail: string) => new Problem('malformed_request', detail);

export const invalidToken = () =>
  new Problem('invalid_token', 'Invalid or expired token', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });

export const invalidRecoveryCode = () =>
  new Problem('invalid_recovery_code', 'Invalid or expired recovery code', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });

/** @param resource as people name it: "Product", "Food entry". */
export const notFound = (resource: string) => new Problem('not_found', `${resource} not found`);

export const methodNotAllowed = (allowed: readonly string[]) =>
  new Problem('method_not_allowed', 'This path does not support this method', {
    headers: { Allow: allowed.join(', ') },
  });

export type ConflictCode = CodeOf<409>;

export const conflict = (code: ConflictCode, detail: string) => new Problem(code, detail);

export const tooManyRows = () => conflict('too_many_rows', 'The device has reached its row limit');

export const cursorExpired = () =>
  new Problem('cursor_expired', 'The cursor has expired; start a new pull without it');

/** @param rejected as in the answer to a push that is not atomic */
export const pushRejected = (rejected: readonly object[]) =>
  new Problem('push_rejected', 'Nothing was stored because some records were rejected', {
    rejected,
  });

/** @param current the row as a GET shows it */
export const preconditionFailed = (current: object) =>
  new Problem(
    'precondition_failed',
    'The resource has changed since the client read it; see `current`',
    { current },
  );

/** @param rejected the rows that can't be taken, each with its table, code and detail */
export const importRejected = (rejected: readonly object[]) =>
  new Problem('import_rejected', 'Nothing was imported because some rows were rejected', {
    rejected,
  });

/** @param limit in bytes */
export const payloadTooLarge = (limit: number) =>
  new Problem('payload_too_large', `The body is larger than ${sizeOf(limit)}`);

export const tooManyValues = () =>
  new Problem('payload_too_large', 'The body contains too many values');

export const valueTooLarge = () =>
  new Problem('payload_too_large', 'The body contains a value larger than 64 kB');

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${bytes / 1_000} kB` : `${bytes / 1_000_000} MB`;

export const tooManyRecords = () =>
  new Problem('payload_too_large', 'A push can contain at most 1,000 records');

/** What is left of the request would be read as the next one, so the connection ends too. */
export const brokenRequest = (detail: string) =>
  new Problem('malformed_request', detail, { headers: { Connection: 'close' } });

export const requestTimeout = () =>
  new Problem('request_timeout', 'The request did not arrive in time', {
    headers: { Connection: 'close' },
  });

/** @param limit in bytes */
export const headersTooLarge = (limit: number) =>
  new Problem('headers_too_large', `The URL and the headers together exceed ${limit} bytes`, {
    headers: { Connection: 'close' },
  });

export const unsupportedMediaType = () =>
  new Problem('unsupported_media_type', 'Send the body as application/json in UTF-8');

export const validationError = (errors: readonly Fault[]) =>
  new Problem('validation_error', 'Validation error', { errors });

export const tooManyRequests = (retryAfterSeconds: number, detail: string) =>
  new Problem('too_many_requests', detail, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });

export const internalError = (cause: unknown) =>
  new Problem('internal_error', 'Internal server error', { cause });

export const unavailable = (cause?: unknown) =>
  new Problem('unavailable', 'The service is temporarily unavailable; try again later', {
    headers: { 'Retry-After': '5' },
    cause,
  });

/** Without a cause: it is no fault, and one may be thrown for many requests. */
export const overloaded = (retryAfterSeconds: number) =>
  new Problem('unavailable', 'The service is overloaded; try again later', {
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
