import type { Sequelize } from 'sequelize-typescript';
import { Device } from '../auth/model';
import { RecoveryCode } from '../auth/recovery-code-model';
import { type DatabaseSettings, connectModels } from '../database/connection';
import { FoodEntryBatch } from '../food-entries/batch-model';
import { resources, tableNames } from '.';

/** Tables of device data that the contract does not name. */
const others = [Device, RecoveryCode, FoodEntryBatch];

/** The pool of connections with the models of all tables. Connects when first used. */
export function connectDatabase(url: string, settings: DatabaseSettings): Sequelize {
  const models = Object.values(resources).map(({ model }) => model as never);
  const database = connectModels(url, settings, [...others, ...models]);
  associate(database);
  return database;
}

/** What belongs to what, as associations. The database itself has the constraints. */
function associate(database: Sequelize): void {
  const modelOf = (name: (typeof tableNames)[number]) =>
    database.getRepository(resources[name].model);
  for (const name of tableNames) {
    for (const [foreignKey, { table, isPart }] of Object.entries(resources[name].references)) {
      const as = `${name} by ${foreignKey}`;
      const options = { foreignKey, constraints: false, as };
      modelOf(name).belongsTo(modelOf(table), { ...options, targetKey: 'id' });
      modelOf(table).hasMany(modelOf(name), {
        ...options,
        sourceKey: 'id',
        ...(isPart && { onDelete: 'CASCADE' }),
      });
    }
  }
}
