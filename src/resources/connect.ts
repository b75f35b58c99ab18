import type { Sequelize } from 'sequelize-typescript';
import { Device } from '../auth/model';
import { RecoveryCode } from '../auth/recovery-code-model';
import { BodyWeight } from '../body-weights/model';
import { type DatabaseSettings, connectModels } from '../database/connection';
import { FoodEntryBatch } from '../food-entries/batch-model';
import { FoodEntry } from '../food-entries/model';
import { Goal } from '../goals/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../products/portions/model';
import { Product } from '../products/model';
import { WaterLog } from '../water-logs/model';

const models = [
  Device,
  RecoveryCode,
  Product,
  Portion,
  FoodEntry,
  FoodEntryBatch,
  Meal,
  MealItem,
  Goal,
  BodyWeight,
  WaterLog,
];

/** The pool of connections with the models of all tables. Connects when first used. */
export function connectDatabase(url: string, settings: DatabaseSettings): Sequelize {
  return connectModels(url, settings, models);
}
