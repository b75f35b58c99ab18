import type { Client } from 'pg';
import type { QueryOptions } from 'sequelize';
import { DeviceQuery } from './device-query';

declare module 'sequelize' {
  interface QueryOptions {
    /** The device whose rows a statement outside of a transaction may see. */
    device?: string | undefined;
    /** Prepares the statement once for each connection. Its text must be a constant. */
    prepared?: boolean | undefined;
  }
}

/** Sequelize's query, whose connection is a client of pg. */
interface RunningQuery {
  connection: Client & { _invalid?: boolean };
}

type Callback = (error: Error | null, result: unknown) => void;

/**
 * A `beforeQuery` hook of Sequelize: a statement outside of a transaction that states its device is
 * sent as a `DeviceQuery`. A transaction names its device when it begins.
 */
export function scopeToDevice({ device, prepared }: QueryOptions, query: RunningQuery): void {
  if (device === undefined) return;
  const { connection: client } = query;
  const scoped = {
    query(text: string, values: unknown[] | Callback, callback?: Callback) {
      const [bound, done] = Array.isArray(values) ? [values, callback!] : [[], values];
      const scopedQuery = new DeviceQuery(device, text, bound);
      client.query(Object.assign(scopedQuery, { name: prepared && nameOf(text), callback: done }));
    },
    // Sequelize marks a connection that it must not use again.
    set _invalid(isInvalid: boolean) {
      client._invalid = isInvalid;
    },
  };
  query.connection = scoped as unknown as Client;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `select-${names.size}`));
  return name;
}
