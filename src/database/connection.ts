import 'reflect-metadata';
import { Client, type ClientConfig } from 'pg';
import { Sequelize } from 'sequelize-typescript';
import { Device } from '../auth/model';
import { BodyWeight } from '../body-weights/model';
import type { Config } from '../config';
import { RecoveryCode } from '../devices/recovery-code-model';
import { FoodEntryBatch } from '../food-entries/batch-model';
import { FoodEntry } from '../food-entries/model';
import { Goal } from '../goals/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../portions/model';
import { Product } from '../products/model';
import { WaterLog } from '../water-logs/model';
import { DeviceRevision } from './revision';

export type DatabaseSettings = Pick<
  Config,
  'databasePoolMax' | 'databaseAcquireTimeoutMs' | 'databaseStatementTimeoutMs'
>;

/** The pool of connections and the models on it. Connects when first used. */
export function connectDatabase(url: string, settings: DatabaseSettings): Sequelize {
  const { options, ...address } = addressIn(url);
  return new Sequelize({
    ...address,
    dialect: 'postgres',
    logging: false,
    // Each connection has models of its own, so that only who holds it can reach a table.
    repositoryMode: true,
    models: [
      Device,
      RecoveryCode,
      DeviceRevision,
      Product,
      Portion,
      FoodEntry,
      FoodEntryBatch,
      Meal,
      MealItem,
      Goal,
      BodyWeight,
      WaterLog,
    ],
    pool: {
      max: settings.databasePoolMax,
      min: 0,
      acquire: settings.databaseAcquireTimeoutMs,
      idle: 10_000,
    },
    hooks: { afterConnect: (connection) => dropWhenEnded(connection as PooledConnection) },
    dialectOptions: {
      ...options,
      ...timeouts(settings),
    },
  });
}

/** What a connection that is not Sequelize's needs to be like one that is. */
export function connectionSettings(url: string, settings: DatabaseSettings): ClientConfig {
  return { connectionString: url, ...timeouts(settings) };
}

function timeouts(settings: DatabaseSettings) {
  const statementTimeout = settings.databaseStatementTimeoutMs;
  return {
    application_name: 'countonme-api',
    keepAlive: true,
    connectionTimeoutMillis: settings.databaseAcquireTimeoutMs,
    statement_timeout: statementTimeout,
    // When the server is stuck and can't even time out its own statement.
    query_timeout: statementTimeout + 1_000,
    lock_timeout: Math.ceil(statementTimeout / 2),
    idle_in_transaction_session_timeout: statementTimeout,
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

/** A client of pg in Sequelize's pool: with pg's protocol below it, and Sequelize's mark on it. */
interface PooledConnection {
  readonly connection: {
    on(event: 'errorMessage', listener: (error: { code?: string }) => void): void;
  };
  _invalid?: boolean;
}

/** An operator or a shutdown ended the session, or it was idle for too long. */
const sessionEnded = /^(57P0.|25P0[34])$/;

/**
 * PostgreSQL says why it ends a session, and then closes the connection. In between, Sequelize
 * would hand the connection out again: to the very statement that is tried once more.
 */
function dropWhenEnded(client: PooledConnection): void {
  client.connection.on('errorMessage', ({ code }) => {
    if (code !== undefined && sessionEnded.test(code)) client._invalid = true;
  });
}
