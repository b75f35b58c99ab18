import type { ServerResponse } from 'node:http';
import type { FloorRoute } from './route';
import { sendFailure, sendUnknownCaller } from './answer';

/** A row as it comes: the text of each column, in the order of the statement. */
export type Fields = readonly (string | null)[];

/** The device and the hash that its token was found to match: every statement asks for both. */
export interface Caller {
  readonly id: string;
  readonly tokenHash: string;
  /** The messages that name the device to the database. */
  naming?: Buffer;
}

/** One request on its way: what it asks, and the rows of its statement as they arrive. */
export class Call {
  readonly rows: Fields[] = [];
  failure: Error | undefined;
  body: unknown;

  constructor(
    readonly route: FloorRoute,
    readonly res: ServerResponse,
    readonly caller: Caller,
    /** What follows the path of the route. */
    readonly id: string,
    /** What follows the question mark. */
    readonly search: string,
    /** `If-None-Match`. */
    readonly known: string | undefined,
  ) {}

  /** Called when all rows are there. Every statement has one for a caller who is good. */
  answer(): void {
    if (this.failure) sendFailure(this.res, this.failure);
    else if (this.rows.length === 0) sendUnknownCaller(this.res);
    else this.route.answer(this);
  }
}

/** A parameter of the query, as text. */
export function parameter(search: string, name: string): string | null {
  const at = `&${search}`.indexOf(`&${name}=`);
  if (at < 0) return null;
  const from = at + name.length + 1;
  const to = search.indexOf('&', from);
  const value = search.slice(from, to < 0 ? undefined : to);
  return /[%+]/.test(value) ? decodeURIComponent(value.replaceAll('+', ' ')) : value;
}
