import type { ModelStatic } from 'sequelize';
import { Column, DataType } from 'sequelize-typescript';
import { revisionColumn } from './revision';
import { SoftDeletedModel } from './soft-deleted-model';

/**
 * A row that belongs to a device. The key is `(device_id, id)`, both marked as primary, so that
 * whatever Sequelize writes by key carries the device too.
 */
export abstract class OwnedModel extends SoftDeletedModel {
  @Column({ type: DataType.UUID, primaryKey: true })
  declare readonly device_id: string;

  @Column({ type: DataType.UUID, primaryKey: true })
  declare readonly id: string;

  @Column(DataType.DATE)
  declare readonly updated_at: Date | null;

  /** Of the create that made the row: a repeat of it is recognised after the row was edited. */
  @Column(DataType.BLOB)
  declare readonly creation_digest: Buffer | null;

  /** The device's when the row was last changed, its deletion included. */
  @Column(revisionColumn('revision'))
  declare readonly revision: number;
}

/** The model of a kind of row, which knows what people call it: "Product", "Food entry". */
export type OwnedModelStatic<M extends OwnedModel> = ModelStatic<M> & { readonly resource: string };
