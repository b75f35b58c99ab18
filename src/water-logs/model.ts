import { Column, DataType, Table } from 'sequelize-typescript';
import { dayColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';

@Table({ tableName: 'water_logs', ...softDeleted })
export class WaterLog extends OwnedModel {
  static readonly resource = 'Water log';

  @Column({ ...dayColumn, allowNull: false })
  declare readonly date: string;

  /** Negative for a correction, never 0. */
  @Column({ type: DataType.INTEGER, allowNull: false })
  declare readonly amount_ml: number;
}
