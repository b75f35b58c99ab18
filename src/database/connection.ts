import 'reflect-metadata';
import { Sequelize } from 'sequelize-typescript';
import { Device } from '../auth/model';
import type { Config } from '../config';
import { FoodEntryBatch } from '../food-entries/batch-model';
import { FoodEntry } from '../food-entries/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../portions/model';
import { Product } from '../products/model';

export type DatabaseSettings = Pick<
  Config,
  'databasePoolMax' | 'databaseAcquireTimeoutMs' | 'databaseStatementTimeoutMs'
>;

/** The pool of connections and the models on it. Connects when first used. */
export function connectDatabase(url: string, settings: DatabaseSettings): Sequelize {
  const statementTimeout = settings.databaseStatementTimeoutMs;
  return new Sequelize(url, {
    dialect: 'postgres',
    logging: false,
    // Each connection has models of its own, so that only who holds it can reach a table.
    repositoryMode: true,
    models: [Device, Product, Portion, FoodEntry, FoodEntryBatch, Meal, MealItem],
    pool: {
      max: settings.databasePoolMax,
      min: 0,
      acquire: settings.databaseAcquireTimeoutMs,
      idle: 10_000,
    },
    dialectOptions: {
      application_name: 'countonme-api',
      keepAlive: true,
      connectionTimeoutMillis: settings.databaseAcquireTimeoutMs,
      statement_timeout: statementTimeout,
      // When the server is stuck and can't even time out its own statement.
      query_timeout: statementTimeout + 1_000,
      lock_timeout: Math.ceil(statementTimeout / 2),
      idle_in_transaction_session_timeout: statementTimeout,
    },
  });
}
