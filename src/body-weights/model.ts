import { Column, Table } from 'sequelize-typescript';
import { amountColumn, dayColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';
import { uniqueAmongLive } from '../database/unique-indexes';

@Table({
  tableName: 'body_weights',
  ...softDeleted,
  indexes: [
    uniqueAmongLive('body_weights_one_a_day', ['date'], {
      code: 'day_taken',
      detail: 'This day already has a weight; update that one instead',
    }),
  ],
})
export class BodyWeight extends OwnedModel {
  static readonly resource = 'Body weight';

  @Column({ ...dayColumn, allowNull: false })
  declare readonly date: string;

  @Column({ ...amountColumn('weight_kg', 5), allowNull: false })
  declare readonly weight_kg: number;
}
