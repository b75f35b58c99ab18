import type { World } from '../world';

export interface Ask {
  /** Which device asks, by its number; none for what is public. */
  readonly device?: number;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** One kind of request: what is asked, and what is answered. */
export interface Workload {
  readonly name: string;
  /** In words, for the table. */
  readonly title: string;
  /** Of every answer. */
  readonly statuses: readonly number[];
  /** The fields that each answer has of its own, such as a new id. */
  readonly own?: readonly string[];
  /**
   * The nth request.
   *
   * @param turn never the same twice for one `n`: for a write that must change something
   */
  readonly ask: (n: number, turn: number, world: World) => Ask;
}
