import type { Call } from './call';
import type { Statement } from './connection';

/** One operation. A path that ends in a slash is followed by an id. */
export interface FloorRoute {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly statements: readonly Statement[];
  /** Sends the one statement of the call. */
  readonly ask: (call: Call, send: Send) => void;
  /** Answers from its rows. */
  readonly answer: (call: Call) => void;
}

/** The values follow the caller's two. */
export type Send = (call: Call, statement: Statement, ...values: (string | null)[]) => void;
