import type { Model } from 'sequelize';
import type { OwnedModel } from './owned-model';

/** A row as it is read: the columns of the model, without what Sequelize can do to it. */
export type Row<M extends OwnedModel> = Omit<
  M,
  Exclude<keyof Model, 'id'> | 'device_id' | 'creation_digest' | 'isDeleted'
>;
