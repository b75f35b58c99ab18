import 'reflect-metadata';
import { Client, type ClientConfig, types } from 'pg';
import { type ModelCtor, Sequelize } from 'sequelize-typescript';
import type { Config } from '../config';
import { DatabaseClient } from './client';
import { LockWaiters, boundLockWaiters } from './lock-waiters';
import { DeviceRevision } from './revision';
import { sessionStatement } from './session';

/** A lock is waited for so long by everyone, and longer by a bounded number; see `LockWaiters`. */
const lockTimeoutMs = 100;

export type DatabaseSettings = Pick<
  Config,
  'databasePoolMax' | 'databaseAcquireTimeoutMs' | 'databaseStatementTimeoutMs'
>;

/** The pool of connections and the models on it. Connects when first used. */
export function connectModels(
  url: string,
  settings: DatabaseSettings,
  models: readonly ModelCtor[],
): Sequelize {
  const { options, ...address } = addressIn(url);
  const database = new Sequelize({
    ...address,
    dialect: 'postgres',
    logging: false,
    // Each connection has models of its own, so that only who holds it can reach a table.
    repositoryMode: true,
    models: [DeviceRevision, ...models],
    pool: {
      max: settings.databasePoolMax,
      min: 0,
      acquire: settings.databaseAcquireTimeoutMs,
      idle: 10_000,
    },
    dialectModule: { types, Client: pooledClient(settings) },
    // What Sequelize would set itself is part of what each session starts with. Its types lack this.
    ...({ keepDefaultTimezone: true } as object),
    dialectOptions: {
      ...options,
      ...connectionSettings(settings),
      clientMinMessages: 'ignore',
      // When the server is stuck and can't even time out its own statement.
      query_timeout: settings.databaseStatementTimeoutMs + 1_000,
    },
  });
  const waiters = new LockWaiters(settings.databasePoolMax, {
    queueMs: settings.databaseAcquireTimeoutMs,
    lockMs: Math.ceil(settings.databaseStatementTimeoutMs / 2),
  });
  boundLockWaiters(database, waiters);
  return database;
}

/** What each connection of the service has in common. */
export function connectionSettings({ databaseAcquireTimeoutMs }: DatabaseSettings) {
  return {
    application_name: 'countonme-api',
    keepAlive: true,
    connectionTimeoutMillis: databaseAcquireTimeoutMs,
  };
}

/** Sequelize makes the clients of its pool itself, from pg's configuration alone. */
function pooledClient(settings: DatabaseSettings) {
  const session = sessionStatement({
    statementTimeoutMs: settings.databaseStatementTimeoutMs,
    lockTimeoutMs,
    idleInTransactionTimeoutMs: settings.databaseStatementTimeoutMs,
  });
  return class extends DatabaseClient {
    constructor(config: ClientConfig) {
      super(config, session);
    }
  };
}

/** Read by pg, as the migrator reads it: Sequelize reads sockets and escapes in its own way. */
function addressIn(url: string) {
  const { host, port, user, password, database, ssl, connectionParameters } = new Client({
    connectionString: url,
  }) as Client & { readonly connectionParameters: { readonly options?: string } };
  const { options } = connectionParameters;
  return { host, port, username: user, password, database, options: { ssl, options } };
}
