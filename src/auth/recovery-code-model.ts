import { fn } from 'sequelize';
import { Column, DataType, Model, Table } from 'sequelize-typescript';

@Table({ tableName: 'recovery_codes', timestamps: false })
export class RecoveryCode extends Model {
  @Column({ type: DataType.UUID, primaryKey: true })
  declare readonly device_id: string;

  /** Of the code's letters, by bcrypt; the code itself is kept nowhere. */
  @Column({ type: DataType.STRING(128), allowNull: false })
  declare readonly code_hash: string;

  @Column({ type: DataType.DATE, allowNull: false })
  declare readonly expires_at: Date;

  /** A used code stays, so that the request that used it can be told from another one. */
  @Column(DataType.DATE)
  declare readonly used_at: Date | null;

  @Column({ type: DataType.DATE, allowNull: false, defaultValue: fn('now') })
  declare readonly created_at: Date;
}
