import { fn } from 'sequelize';
import { Column, DataType, Model } from 'sequelize-typescript';

/** The database keeps the timestamps. `deleted_at` alone is set by Sequelize's paranoid mode. */
export const softDeleted = {
  timestamps: true,
  createdAt: false,
  updatedAt: false,
  deletedAt: 'deleted_at',
  paranoid: true,
} as const;

/** SQL: a row is live. @param row the table, or its alias */
export const isLive = (row: string) => `${row}.${softDeleted.deletedAt} IS NULL`;

export abstract class SoftDeletedModel extends Model {
  @Column({ type: DataType.DATE, allowNull: false, defaultValue: fn('now') })
  declare readonly created_at: Date;

  @Column(DataType.DATE)
  declare readonly deleted_at: Date | null;

  get isDeleted(): boolean {
    return this.deleted_at !== null;
  }
}
