import { literal, type OrderItem } from 'sequelize';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Where } from './owned-rows';
import type { Selection } from './read-rows';
import { NotInMemory, isFoundBy, keysIn } from './where-in-memory';

/** The columns of a row as Sequelize keeps them in an instance's `dataValues`. */
export type RowValues = Readonly<Record<string, unknown>>;

/** A row in memory. It is never changed, only replaced. */
export interface Entry {
  readonly values: RowValues;
  /** In microseconds since 1970, which a `Date` does not hold; infinite for a new row. */
  readonly createdAt: number;
}

/** Reads the rows of the device that fit, with `created_us` beside their columns. */
export type ReadRows = (
  where: Where,
  includeDeleted: boolean,
) => Promise<(RowValues & { readonly id: string; readonly created_us: string })[]>;

export const createdInMicroseconds = literal('(extract(epoch FROM created_at) * 1000000)::bigint');

/**
 * The rows of one table that a unit of work has read or written, each once. A selection whose rows
 * have not all been read reads the rest first, so what it finds is what the database would find.
 */
export class IdentityMap<M extends OwnedModel> {
  private readonly entries = new Map<string, Entry>();
  /** As the database has them. */
  readonly stored = new Map<string, RowValues>();
  /** By column: the keys whose rows have all been read; deleted ones only by id. */
  private readonly known = new Map<string, Set<unknown>>();
  /** By column and key: the ids of the rows in memory. */
  private readonly ids = new Map<string, Map<unknown, Set<string>>>();

  constructor(
    readonly model: OwnedModelStatic<M>,
    private readonly read: ReadRows,
  ) {}

  /** Reads the rows that have one of the keys in a column, unless they have been read. */
  async load(column: string, keys: readonly unknown[]): Promise<void> {
    const known = this.knownIn(column);
    const unread = [...new Set(keys)].filter((key) => key !== null && !known.has(key));
    if (unread.length === 0) return;
    const rows = await this.read({ [column]: unread as string[] }, column === 'id');
    for (const { created_us, ...values } of rows) {
      if (this.entries.has(values.id)) continue;
      this.stored.set(values.id, values);
      this.put(values.id, { values, createdAt: Number(created_us) });
    }
    for (const key of unread) known.add(key);
  }

  get(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  /** Puts a row in the place of the one with its id; without an entry there is none. */
  put(id: string, entry: Entry | undefined): void {
    const before = this.entries.get(id);
    for (const [column, ids] of this.ids) {
      if (before) ids.get(before.values[column])?.delete(id);
      if (entry) addTo(ids, entry.values[column], id);
    }
    if (entry) this.entries.set(id, entry);
    else this.entries.delete(id);
  }

  /** @throws NotInMemory for conditions that are more than values, and orders of texts */
  async select({
    where,
    order,
    limit,
    offset = 0,
    includeDeleted = false,
  }: Selection): Promise<Entry[]> {
    const { id, ...others } = where as Where;
    const column = id === undefined ? Object.keys(others)[0] : 'id';
    if (column === undefined || (includeDeleted && column !== 'id')) {
      throw new NotInMemory('The query selects rows that have not been read');
    }
    const wanted = keysIn(where as Where);
    const keys = [...(wanted.get(column) ?? [])];
    wanted.delete(column);
    await this.load(column, keys);
    const found = keys
      .flatMap((key) => this.withKey(column, key))
      .filter(
        ({ values }) => (includeDeleted || values.deleted_at === null) && isFoundBy(wanted, values),
      );
    if (order.length > 0) found.sort(comparison(order));
    return found.slice(offset, limit === undefined ? undefined : offset + limit);
  }

  /** What differs from the database: the rows in the order in which they were first put here. */
  changes(): Entry[] {
    return [...this.entries].flatMap(([id, entry]) =>
      entry.values === this.stored.get(id) ? [] : [entry],
    );
  }

  private withKey(column: string, key: unknown): Entry[] {
    if (column === 'id') {
      const entry = this.entries.get(key as string);
      return entry ? [entry] : [];
    }
    const ids = this.idsBy(column).get(key) ?? [];
    return Array.from(ids, (id) => this.entries.get(id)!);
  }

  private idsBy(column: string): Map<unknown, Set<string>> {
    let ids = this.ids.get(column);
    if (!ids) {
      ids = new Map();
      for (const [id, { values }] of this.entries) addTo(ids, values[column], id);
      this.ids.set(column, ids);
    }
    return ids;
  }

  private knownIn(column: string): Set<unknown> {
    let known = this.known.get(column);
    if (!known) this.known.set(column, (known = new Set()));
    return known;
  }
}

function addTo(ids: Map<unknown, Set<string>>, key: unknown, id: string): void {
  const found = ids.get(key);
  if (found) found.add(id);
  else ids.set(key, new Set([id]));
}

/** Columns whose order in JavaScript is the one in PostgreSQL; a text has a collation. */
const ordered = new Set(['id', 'created_at', 'position']);

function comparison(order: readonly OrderItem[]): (a: Entry, b: Entry) => number {
  const columns = order.map((item) => {
    if (typeof item === 'string' && ordered.has(item)) return item;
    throw new NotInMemory('Only the database can apply this order');
  });
  const keyOf = (entry: Entry, column: string) =>
    column === 'created_at' ? entry.createdAt : (entry.values[column] as string | number);
  return (a, b) => {
    for (const column of columns) {
      const [one, other] = [keyOf(a, column), keyOf(b, column)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}
