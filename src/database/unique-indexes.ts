import { getOptions } from 'sequelize-typescript';
import type { ImportRejection } from '../../generated/api';
import type { ConflictCode } from '../problems/problem';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Where } from './owned-rows';
import { isFoundBy, keysIn } from './where-in-memory';

/** How a client is told that a second row of a kind is refused, whichever way it is written. */
interface Refusal {
  readonly code: ConflictCode & ImportRejection['code'];
  readonly detail: string;
}

/** A unique index among the live rows of one device. */
export interface UniqueIndex extends Refusal {
  readonly name: string;
  /** Without the device. */
  readonly columns: readonly [string, ...string[]];
  /** What the rows have that it is for. */
  readonly among: ReadonlyMap<string, ReadonlySet<unknown>>;
}

/** For `@Table({ indexes })`: an index that a migration makes, as the model knows it. */
export const uniqueAmongLive = (
  name: string,
  columns: readonly [string, ...string[]],
  { where, ...refusal }: Refusal & { readonly where?: Where },
) => ({
  name,
  unique: true,
  fields: ['device_id', ...columns],
  where: { ...where, deleted_at: null },
  ...refusal,
});

type DeclaredIndex = ReturnType<typeof uniqueAmongLive>;

const known = new WeakMap<object, readonly UniqueIndex[]>();

/** Those that the model declares, with no need of a database. The primary key is not among them. */
export function uniqueIndexesOf<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
): readonly UniqueIndex[] {
  let indexes = known.get(model);
  if (!indexes) {
    const declared = (getOptions(model.prototype as never)?.indexes ?? []) as DeclaredIndex[];
    indexes = declared.map(({ name, fields, where, code, detail }) => ({
      name,
      columns: fields.filter((field) => field !== 'device_id') as [string, ...string[]],
      among: keysIn(where),
      code,
      detail,
    }));
    known.set(model, indexes);
  }
  return indexes;
}

/** The row's key in the index; undefined for a row that the index is not for. */
export function keyIn(
  { columns, among }: UniqueIndex,
  row: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!isFoundBy(among, row)) return undefined;
  const key = columns.map((column) => row[column]);
  return key.includes(null) ? undefined : key.join(' ');
}
