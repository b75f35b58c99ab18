import { type Copy, type SeenPage, keyOf } from './copy';
import type { Device } from './device';
import { type Row, asSent, sayingOf, tables } from './tables';

/** What a transaction left of a row; no saying once it is deleted. */
interface Version {
  readonly revision: number;
  /** In milliseconds, some time before its commit. */
  readonly writtenAt: number;
  readonly saying: string | null;
}

/** A device's data, as the database has it and had it. */
export interface Truth {
  /** What each live row says, by its key. */
  readonly live: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, readonly Version[]>;
}

const liveRows = tables
  .map(
    (table) => `SELECT '${table}' AS kind, id, revision FROM ${table}
                WHERE device_id = $1 AND deleted_at IS NULL`,
  )
  .join(' UNION ALL ');

/** The last that each transaction left of a row. */
const versionsOfDevice = `
  SELECT DISTINCT ON (id, transaction) kind, id, revision, written_at, row
  FROM versions WHERE device_id = $1 ORDER BY id, transaction, revision DESC`;

export async function truthOf({ world, id }: Device): Promise<Truth> {
  const [{ rows: kept }, { rows: live }] = await Promise.all([
    world.sql.query<Record<'kind' | 'id' | 'revision', string> & { written_at: number; row: Row }>(
      versionsOfDevice,
      [id],
    ),
    world.sql.query<Record<'kind' | 'id' | 'revision', string>>(liveRows, [id]),
  ]);
  const versions = new Map<string, Version[]>();
  for (const { kind, id, revision, written_at, row } of kept) {
    const key = keyOf(kind, id);
    const saying = row && sayingOf(asSent(row));
    const version = { revision: Number(revision), writtenAt: written_at, saying };
    versions.set(key, [...(versions.get(key) ?? []), version]);
  }
  for (const ofRow of versions.values()) ofRow.sort((a, b) => a.revision - b.revision);

  return {
    versions,
    live: new Map(
      live.map(({ kind, id, revision }) => {
        const last = versions.get(keyOf(kind, id))?.at(-1);
        if (last?.revision !== Number(revision)) throw new Error(`${kind}/${id} was not watched`);
        return [keyOf(kind, id), last.saying ?? ''];
      }),
    ),
  };
}

/** Every way in which what a client was told is not what was so. */
export function faultsOf(copy: Copy, truth: Truth): string[] {
  return [...whatDiffers(copy, truth), ...whatWasToldWrongly(copy.pages, truth)];
}

function whatDiffers({ rows }: Copy, { live }: Truth): string[] {
  const missing = [...live.keys()].filter((key) => !rows.has(key));
  return [
    ...missing.map((key) => `${key} is missing: ${live.get(key)}`),
    ...[...rows].flatMap(([key, row]) => {
      const saying = live.get(key);
      if (saying === undefined) return [`${key} is there, but gone from the database`];
      return saying === sayingOf(row)
        ? []
        : [`${key} is ${sayingOf(row)}, and should be ${saying}`];
    }),
  ];
}

/** Nothing that was never kept, no older version after a newer one, no child before its parent. */
function whatWasToldWrongly(pages: readonly SeenPage[], truth: Truth): string[] {
  const seen = new Map<string, number>();
  return pages.flatMap(({ at, rows, orphans }, page) => {
    const faults: string[] = [];
    const keys = new Set(rows.map(({ key }) => key));
    if (keys.size < rows.length) faults.push(`page ${page} tells of a row twice`);
    let reached = 0;
    for (const { key, row } of rows) {
      const saying = row && sayingOf(row);
      const after = seen.get(key) ?? 0;
      const version = (truth.versions.get(key) ?? []).find(
        (one) => one.revision >= after && one.saying === saying,
      );
      if (!version) {
        faults.push(`page ${page}: after revision ${after}, ${key} was never ${saying}`);
        continue;
      }
      seen.set(key, version.revision);
      reached = Math.max(reached, version.revision);
    }
    for (const { child, parent } of orphans) {
      if (wasThere(truth.versions.get(parent) ?? [], reached, at)) {
        faults.push(`page ${page}: ${child} came before its parent ${parent}`);
      }
    }
    return faults;
  });
}

/**
 * Whether a row was live for certain when a page was read: what was committed by then tells the
 * page itself, and what was written only after it had come can't have been read.
 */
function wasThere(versions: readonly Version[], reached: number, at: number): boolean {
  const current = versions.findLastIndex(({ revision }) => revision <= reached);
  if (versions[current] === undefined || versions[current].saying === null) return false;
  const gone = versions.slice(current).find(({ saying }) => saying === null);
  return gone === undefined || gone.writtenAt > at + 1;
}
