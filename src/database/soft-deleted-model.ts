import { fn } from 'sequelize';
import { Column, DataType, Model } from 'sequelize-typescript';

/** Timestamps are the database's own; `deleted_at` alone is kept by Sequelize's paranoid mode. */
export const softDeleted = {
  timestamps: true,
  createdAt: false,
  updatedAt: false,
  deletedAt: 'deleted_at',
  paranoid: true,
} as const;

export abstract class SoftDeletedModel extends Model {
  @Column({ type: DataType.DATE, allowNull: false, defaultValue: fn('now') })
  declare readonly created_at: Date;

  @Column(DataType.DATE)
  declare readonly deleted_at: Date | null;

  get isDeleted(): boolean {
    return this.deleted_at !== null;
  }
}
