import { changesSql } from '../../../src/sync/changes-sql';
import { syncTables } from '../../../src/sync/tables';

/** In the order of the answer. */
export const tables: readonly string[] = syncTables.map(({ name }) => name);

/** What changed is told by one statement in any case; the service's own is taken. */
export const changesAfter = (device: string, after: string, fresh: string, limit: string) =>
  Object.entries({ device_id: device, after, fresh, limit }).reduce(
    (text, [name, place]) => text.replaceAll(`$${name}`, place),
    changesSql,
  );

/** How far a client has read: `1.<epoch>.<revision>`, and during a first pull `.<its beginning>`. */
export interface Position {
  readonly epoch: string;
  readonly after: string;
  readonly fresh: string | null;
}

export function readCursor(cursor: string): Position {
  const [, epoch = '', after = '', fresh = '0'] = Buffer.from(cursor, 'base64url')
    .toString('latin1')
    .split('.');
  return { epoch, after, fresh };
}

export function writeCursor(epoch: string, after: string, fresh: string): string {
  const isFresh = Number(after) < Number(fresh);
  return Buffer.from(`1.${epoch}.${after}${isFresh ? `.${fresh}` : ''}`, 'latin1').toString(
    'base64url',
  );
}
