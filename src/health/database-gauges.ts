import type { Sequelize } from 'sequelize';
import type { Config } from '../config';
import type { Gauge } from '../http/load-shedder';
import type { Pipeline } from '../database/pipeline';

/** Half of what the pipeline takes at all. */
const maxPending = 1_000;
/** For each connection of the pool. */
const maxWaiting = 10;

/** The queues before the database: statements without an answer, and waits for a connection. */
export function databaseGauges(
  database: Sequelize,
  pipeline: Pick<Pipeline, 'pending'>,
  { databasePoolMax }: Pick<Config, 'databasePoolMax'>,
): Gauge[] {
  return [
    { name: 'pending statements', limit: maxPending, read: () => pipeline.pending },
    {
      name: 'waits for a connection',
      limit: maxWaiting * databasePoolMax,
      read: () => poolOf(database).waiting,
    },
  ];
}

interface Pool {
  readonly using: number;
  readonly available: number;
  readonly waiting: number;
}

/** Connections in use, idle connections, and waits for one. */
export const poolOf = (database: Sequelize): Pool =>
  (database.connectionManager as unknown as PoolOwner).pool;

/** Sequelize's types leave it out. */
interface PoolOwner {
  readonly pool: Pool;
}
