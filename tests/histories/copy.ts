import { type Page, type Row, type Table, parentsOf, tables } from './tables';

/** A row that was applied while nothing was known of a row that it names. */
export interface Orphan {
  readonly child: string;
  readonly parent: string;
}

/** What one page told. */
export interface SeenPage {
  /** In milliseconds, when it was there. */
  readonly at: number;
  readonly rows: readonly { readonly key: string; readonly row: Row | null }[];
  readonly orphans: readonly Orphan[];
}

/** A row's name among all tables. */
export const keyOf = (table: string, id: string) => `${table}/${id}`;

/** What a client holds, and a record of how it came to it. */
export class Copy {
  readonly rows = new Map<string, Row>();
  readonly pages: SeenPage[] = [];

  /** Rows first, each table after those that its rows belong to; then what is gone. */
  apply({ changes }: Pick<Page, 'changes'>): void {
    const seen: { key: string; row: Row | null }[] = [];
    const orphans: Orphan[] = [];
    for (const table of tables) {
      for (const row of [...changes[table].created, ...changes[table].updated] as Row[]) {
        const key = keyOf(table, row.id);
        for (const parent of this.unknownParents(table, row)) orphans.push({ child: key, parent });
        this.rows.set(key, row);
        seen.push({ key, row });
      }
    }
    for (const table of tables) {
      for (const id of changes[table].deleted) {
        this.rows.delete(keyOf(table, id));
        seen.push({ key: keyOf(table, id), row: null });
      }
    }
    this.pages.push({ at: Date.now(), rows: seen, orphans });
  }

  private unknownParents(table: Table, row: Row): string[] {
    return Object.entries(parentsOf[table]).flatMap(([column, parents]) => {
      const id = row[column];
      return typeof id === 'string' && !this.rows.has(keyOf(parents, id))
        ? [keyOf(parents, id)]
        : [];
    });
  }
}
