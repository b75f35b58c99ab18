import { Copy, keyOf as keyIn } from '../histories/copy';
import { type Page, type Row, sayingOf } from '../histories/tables';
import { type Fields, type Model, modelled } from '../lossy-network/model';
import type { Balancer } from './balancer';
import type { Sql } from './patient-sql';

/** A device, and what it should have. */
export interface Expected {
  readonly id: string;
  readonly token: string;
  readonly model: Model;
}

/** Every way in which the database does not have what the model has. */
export async function differencesInDatabase({ id, model }: Expected, sql: Sql): Promise<string[]> {
  const rows = await sql<{ kind: string; row: Row }>(
    modelled
      .map(
        (table) => `SELECT '${table}' AS kind, to_jsonb(t) AS row FROM ${table} AS t
                    WHERE device_id = $1 AND deleted_at IS NULL`,
      )
      .join(' UNION ALL '),
    [id],
  );
  const found = new Map(rows.map(({ kind, row }) => [keyIn(kind, row.id), row]));
  return differences('the database', found, model);
}

/** Every way in which a pull from the start does not bring what the model has. */
export async function differencesInApi(
  { token, model }: Expected,
  balancer: Balancer,
): Promise<string[]> {
  return differences('the API', (await pullAll(balancer, token)).rows, model);
}

/** Every way in which what a phone has is not what a new phone would get. */
export async function differencesInCopy(
  copy: Copy,
  { token }: Expected,
  balancer: Balancer,
): Promise<string[]> {
  const all = await pullAll(balancer, token);
  return [...new Set([...copy.rows.keys(), ...all.rows.keys()])].flatMap((key) => {
    const [one, other] = [copy, all].map(({ rows }) => rows.get(key));
    if (one && other && sayingOf(one) === sayingOf(other)) return [];
    return [`the phone has ${key} as ${JSON.stringify(one)}, and not as ${JSON.stringify(other)}`];
  });
}

async function pullAll(balancer: Balancer, token: string): Promise<Copy> {
  const copy = new Copy();
  for (let since = ''; ;) {
    const path = `/v1/sync/changes?limit=500${since}`;
    const { body } = await balancer.settle<Page>({ method: 'GET', path, token });
    copy.apply(body);
    if (!body.has_more) return copy;
    since = `&since=${body.cursor}`;
  }
}

function differences(place: string, found: ReadonlyMap<string, Row>, { rows }: Model): string[] {
  const live = [...rows].filter(([, { isGone }]) => !isGone);
  const expected = new Map<string, Fields>(live.map(([key, { fields }]) => [key, fields]));
  const unknown = [...found.keys()].filter(
    (key) => !expected.has(key) && !key.startsWith(keyIn('portions', '')),
  );
  return [
    ...unknown.map((key) => `${place} has ${key}, which should not be there`),
    ...[...expected].flatMap(([key, fields]) => {
      const row = found.get(key);
      if (!row) return [`${place} has lost ${key}`];
      const wrong = Object.entries(fields).filter(([field, value]) => row[field] !== value);
      return wrong.map(
        ([field, value]) => `${place} has ${key} with ${field} ${String(row[field])}, not ${value}`,
      );
    }),
  ];
}
