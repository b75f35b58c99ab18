import { DataTypes, type Model as Instance } from 'sequelize';
import { Column, DataType, Model, Table } from 'sequelize-typescript';

/** How far a device's data has come: every change of a row takes the next number. */
export interface Revision {
  /** Tells this count from any other, such as that of a backup that was restored. */
  readonly epoch: string;
  readonly revision: number;
}

/** A counter whole, as who reads what changed since needs it. */
export interface Counter extends Revision {
  /** The highest revision that was erased: who has read less has to read anew. */
  readonly horizon: number;
}

/** PostgreSQL's `bigint` reaches us as a string; no device comes near what a number holds. */
export function revisionColumn(name: string) {
  return {
    type: DataTypes.BIGINT,
    allowNull: false,
    // Set by a trigger, whatever is written.
    defaultValue: 0,
    get(this: Instance): number {
      return Number(this.getDataValue(name));
    },
  };
}

/** The counter of a device's revisions. Who changes the device's data locks it first. */
@Table({ tableName: 'device_revisions', timestamps: false })
export class DeviceRevision extends Model {
  @Column({ type: DataType.UUID, primaryKey: true })
  declare readonly device_id: string;

  @Column(revisionColumn('revision'))
  declare readonly revision: number;

  @Column({ type: DataType.UUID, allowNull: false })
  declare readonly epoch: string;

  @Column(revisionColumn('horizon'))
  declare readonly horizon: number;

  /** The device's rows in all tables together, those that are deleted and not yet erased too. */
  @Column({ type: DataType.INTEGER, allowNull: false, defaultValue: 0 })
  declare readonly row_count: number;
}
