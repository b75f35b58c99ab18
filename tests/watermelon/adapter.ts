import { type Database, Q } from '@nozbe/watermelondb';
import { type DirtyRaw, sanitizedRaw } from '@nozbe/watermelondb/RawRecord';
import { synchronize } from '@nozbe/watermelondb/sync';

type Server = { url: string; token: string };
type Changes = Record<string, { created: DirtyRaw[]; updated: DirtyRaw[]; deleted: string[] }>;
type Page = { changes: Changes; cursor: string; timestamp: number; has_more: boolean };
type Pushed = { table: string; id: string; row?: DirtyRaw };
export type Rejected = Pushed & { code: string; detail: string };

/** Pulls, then pushes. It is safe to call again after an error. Resolves to the rejected records. */
export async function sync(database: Database, server: Server): Promise<Rejected[]> {
  const rejected: Rejected[] = [];
  let cursor: string | undefined;
  await synchronize({
    database,
    sendCreatedAsUpdated: true,
    async pullChanges() {
      const pulled = await pull(server, await database.localStorage.get<string>('sync_cursor'));
      cursor = pulled.cursor;
      return pulled;
    },
    // The changes are stored by now: a crash before this line repeats the pull and loses nothing.
    onDidPullChanges: () => database.localStorage.set('sync_cursor', cursor),
    async pushChanges({ changes }) {
      for (const part of inParts(changes)) rejected.push(...(await push(server, part, cursor)));
      const ids: Record<string, string[]> = {};
      for (const { table, id } of rejected) (ids[table] ??= []).push(id);
      return { experimentalRejectedIds: ids };
    },
  });
  return rejected;
}

/** Discards the local changes of rejected records and takes the server's rows instead. */
export async function takeServerRows(database: Database, rejected: Rejected[]): Promise<void> {
  await database.write(async () => {
    // An invalid record was rejected without the server's row: the next pull returns all rows.
    if (rejected.some(({ code }) => code === 'validation_error')) {
      await database.localStorage.remove('sync_cursor');
    }
    for (const { table, id, row } of rejected) {
      const collection = database.get(table);
      const synced = { ...(row && asKept(row)), id, _status: 'synced', _changed: '' };
      const [local] = await collection.query(Q.where('id', id)).fetch();
      if (local && row) {
        await local.update(() => {
          local._raw = sanitizedRaw(synced, collection.schema);
        });
      } else if (local) {
        await local.destroyPermanently();
      } else {
        await database.adapter.destroyDeletedRecords(table, [id]);
        if (row) await database.batch(collection.prepareCreateFromDirtyRaw(synced));
      }
    }
  });
}

/** Pulls all pages as one change set. The last version of a row wins. */
async function pull(server: Server, since?: string) {
  const tables: Record<string, Map<string, DirtyRaw | null>> = {};
  let cursor = since;
  let page: Page;
  do {
    const response = await ask(server, `?limit=500${cursor ? `&since=${cursor}` : ''}`);
    if (response.status === 410 && since) return pull(server);
    page = await answer<Page>(response);
    for (const [table, { updated, deleted }] of Object.entries(page.changes)) {
      const rows = (tables[table] ??= new Map<string, DirtyRaw | null>());
      for (const row of updated) rows.set(row.id as string, asKept(row));
      for (const id of deleted) rows.set(id, null);
    }
    cursor = page.cursor;
  } while (page.has_more);

  const changes: Changes = {};
  for (const [table, rows] of Object.entries(tables)) {
    const updated = [...rows.values()].filter((row) => row !== null);
    const deleted = [...rows.keys()].filter((id) => rows.get(id) === null);
    changes[table] = { created: [], updated, deleted };
  }
  // A pull from the start lists no deletions: every row that it lacks is deleted.
  const experimentalStrategy = since ? 'incremental' : 'replacement';
  return { changes, cursor, timestamp: page.timestamp, experimentalStrategy };
}

/** At most 1,000 records each. A new product needs its portions, or the server adds one. */
function* inParts(changes: Changes): Generator<Pushed[]> {
  const families: Record<string, Pushed[]> = {};
  for (const [table, { created, updated, deleted }] of Object.entries(changes)) {
    for (const row of [...created, ...updated]) {
      const { id, product_id } = row as Record<string, string>;
      const family = table === 'portions' ? product_id : id;
      (families[family!] ??= []).push({ table, id: id!, row });
    }
    for (const id of deleted) (families[id] ??= []).push({ table, id });
  }
  let part: Pushed[] = [];
  for (const family of Object.values(families)) {
    if (part.length + family.length > 1_000) {
      yield part;
      part = [];
    }
    part.push(...family);
  }
  yield part;
}

async function push(server: Server, records: Pushed[], cursor?: string): Promise<Rejected[]> {
  const changes: Changes = {};
  for (const { table, id, row } of records) {
    const { updated, deleted } = (changes[table] ??= { created: [], updated: [], deleted: [] });
    if (row) updated.push(row);
    else deleted.push(id);
  }
  const response = await ask(server, '', { changes, cursor });
  if (response.status !== 422) {
    return (await answer<{ rejected: Rejected[] }>(response)).rejected;
  }
  // An invalid record, such as a product without a name, must not block the others.
  const { errors } = (await response.json()) as { errors: { pointer: string; detail: string }[] };
  const { pointer, detail } = errors[0]!;
  const [, table, index] = /^\/body\/changes\/(\w+)\/updated\/(\d+)/.exec(pointer) ?? [];
  const row = table && changes[table]?.updated[Number(index)];
  if (!row) throw new Error(`${pointer} ${detail}`);
  const id = row.id as string;
  const others = records.filter((record) => record.table !== table || record.id !== id);
  const refused = { table, id, code: 'validation_error', detail: `${pointer} ${detail}` };
  return [refused, ...(await push(server, others, cursor))];
}

/** WatermelonDB needs these two as numbers. */
function asKept(row: DirtyRaw): DirtyRaw {
  const { created_at, updated_at } = row as { created_at: string; updated_at: string | null };
  return {
    ...row,
    created_at: Date.parse(created_at),
    updated_at: Date.parse(updated_at ?? created_at),
  };
}

function ask({ url, token }: Server, query: string, body?: object): Promise<Response> {
  return fetch(`${url}/v1/sync/changes${query}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function answer<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}
