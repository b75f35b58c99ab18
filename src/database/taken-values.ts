import { Op, literal } from 'sequelize';
import { columnsOf, quoted } from './model-columns';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { selectText } from './query-text';

/** A live row of the device that a new row takes values from. */
export interface SourceRow {
  readonly model: OwnedModelStatic<OwnedModel>;
  /** Its name in the expressions of `TakenValues`. */
  readonly alias: string;
  /** The columns that find it, by the columns of the new row that hold their values. */
  readonly key: Readonly<Record<string, string>>;
}

/** The values of a new row that PostgreSQL computes from other rows, as they are at the time. */
export interface TakenValues {
  readonly sources: readonly SourceRow[];
  /**
   * An expression for each of these columns.
   *
   * @param columns all columns of the new row
   * @param given the parameter that holds the value of a column that the client gave
   */
  readonly expressions: (
    columns: readonly string[],
    given: (column: string) => string,
  ) => Readonly<Record<string, string>>;
}

/**
 * In the FROM of an INSERT: the source rows, after the caller's counter is locked. They are read with
 * a lock, which finds what was committed between the start of the statement and that lock.
 *
 * @param given as in `TakenValues`
 */
export function joinedSources({ sources }: TakenValues, given: (column: string) => string): string {
  return sources
    .map(({ model, alias, key }) => {
      const named = Object.entries(key).map(([column, by]) => [
        column,
        { [Op.eq]: literal(`${given(by)}::uuid`) },
      ]);
      const rows = selectText(model, {
        attributes: columnsOf(model),
        where: {
          device_id: { [Op.eq]: literal('$1') },
          ...(Object.fromEntries(named) as object),
          [Op.and]: [literal('EXISTS (SELECT FROM caller)')],
        },
        lock: 'KEY SHARE',
      });
      return ` CROSS JOIN (${rows}) AS ${quoted(alias)}`;
    })
    .join('');
}
