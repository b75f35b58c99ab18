import type { PulledPage } from '../../generated/api';
import type { TableName } from '../../src/database/resource';
import { syncTables } from '../../src/sync/tables';
import type { Api } from './api';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

export async function pull(api: Api, since?: string, limit?: number): Promise<PulledPage> {
  const query = new URLSearchParams({
    ...(since !== undefined && { since }),
    ...(limit !== undefined && { limit: String(limit) }),
  });
  const { status, body } = await api.get<PulledPage>(`/v1/sync/changes?${query.toString()}`);
  if (status !== 200) throw new Error(`The pull failed: ${JSON.stringify(body)}`);
  return body;
}

/** What a phone keeps of the pages that it takes, and what came to it before its parent. */
export function aPhone() {
  const tables = new Map<TableName, Map<string, Row>>(
    syncTables.map(({ name }) => [name, new Map()]),
  );
  const orphans: string[] = [];
  let cursor: string | undefined;
  return {
    orphans,
    cursor: () => cursor,
    rows: (table: TableName) => [...(tables.get(table)?.values() ?? [])],
    take(page: PulledPage) {
      for (const { name } of syncTables) {
        for (const row of page.changes[name].updated) tables.get(name)?.set(row.id, row);
        for (const id of page.changes[name].deleted) tables.get(name)?.delete(id);
      }
      for (const { name, parents } of syncTables) {
        for (const row of page.changes[name].updated as Row[]) {
          for (const [column, parent] of Object.entries(parents)) {
            const id = row[column];
            if (typeof id === 'string' && !tables.get(parent)?.has(id)) {
              orphans.push(`${name} ${row.id} came before ${parent} ${id}`);
            }
          }
        }
      }
      cursor = page.cursor;
    },
  };
}

/** Pulls until there is no more. */
export async function atOnce(
  api: Api,
  phone: ReturnType<typeof aPhone>,
  limit?: number,
): Promise<void> {
  let page: PulledPage;
  do {
    page = await pull(api, phone.cursor(), limit);
    phone.take(page);
  } while (page.has_more);
}
