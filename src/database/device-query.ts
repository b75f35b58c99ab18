import { Query, type QueryConfig, type QueryResultRow } from 'pg';

const statement = 'name_device';

/**
 * Prepares the statement that names the device of a transaction to row-level security. The setting
 * is local to the transaction: one that lasts for the session reaches the next request on the same
 * connection.
 */
export const nameDevice = `PREPARE ${statement} (text) AS SELECT set_config('countonme.device', $1, true)`;

/**
 * A statement in a transaction of its own, for which row-level security lets the rows of one device
 * through. The device is named by a statement before it. Both travel in the same packet and end with
 * the same Sync, so that they are one transaction and one round trip.
 */
export class DeviceQuery<Row extends QueryResultRow> extends Query<Row> {
  /** The answer to the statement that names the device comes first. */
  private isNamed = false;

  constructor(
    private readonly deviceId: string,
    config: string | QueryConfig,
    values?: unknown[],
  ) {
    super(config, values);
    // Without values pg uses the simple protocol, which has no place for a second statement.
    Object.assign(this, { queryMode: 'extended' });
  }

  /** Called by pg when the connection takes the query. */
  override prepare(connection: Wire): void {
    bindDevice(connection, this.deviceId);
    super.prepare(connection);
  }

  override handleDataRow(message: object): void {
    if (this.isNamed) super.handleDataRow(message);
  }

  override handleCommandComplete(message: object, connection: Wire): void {
    if (this.isNamed) super.handleCommandComplete(message, connection);
    this.isNamed = true;
  }
}

/** Names the device of what is sent on the connection up to the next Sync. */
export function bindDevice(connection: Wire, deviceId: string): void {
  connection.bind({ portal: '', statement, values: [deviceId] });
  connection.execute({ portal: '', rows: 0 });
}

/** The parts of pg's connection that are used here. pg's types leave them out. */
interface Wire {
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string; rows: number }): void;
}

declare module 'pg' {
  // The methods that pg calls on a query of one's own.
  interface Query {
    prepare(connection: Wire): void;
    handleDataRow(message: object): void;
    handleCommandComplete(message: object, connection: Wire): void;
  }
}
