import { Column, DataType, Table } from 'sequelize-typescript';
import { SoftDeletedModel, softDeleted } from '../database/soft-deleted-model';

@Table({ tableName: 'devices', ...softDeleted })
export class Device extends SoftDeletedModel {
  @Column({ type: DataType.UUID, primaryKey: true })
  declare readonly id: string;

  /** Of the token's secret, by bcrypt; the token itself is kept nowhere. */
  @Column({ type: DataType.STRING(128), allowNull: false })
  declare readonly token_hash: string;

  @Column(DataType.DATE)
  declare readonly last_seen_at: Date | null;
}
