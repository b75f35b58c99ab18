import { Table } from 'sequelize-typescript';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';

/** A request that made several entries at once, known by the id that the client gave it. */
@Table({ tableName: 'food_entry_batches', ...softDeleted })
export class FoodEntryBatch extends OwnedModel {
  static readonly resource = 'Food entry batch';
}
