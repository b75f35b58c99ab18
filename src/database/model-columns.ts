import { DataTypes, type ModelAttributeColumnOptions } from 'sequelize';
import { roundAmount } from '../amounts';
import type { OwnedModel, OwnedModelStatic } from './owned-model';

/** What is read of a row. Whose it is is known, and the digest is for creates alone. */
const unread = new Set(['device_id', 'creation_digest']);

/** The columns of a model that are read, for a SELECT or RETURNING. */
export function columnsOf<M extends OwnedModel>(model: OwnedModelStatic<M>): string[] {
  return Object.keys(model.getAttributes()).filter((name) => !unread.has(name));
}

/** Names are the models' own, never a client's. */
export const quoted = (name: string): string => `"${name}"`;

/** A value as the model's column keeps it. */
export function storedValue<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  column: string,
  value: unknown,
): unknown {
  const { type } = (model.getAttributes() as Record<string, ModelAttributeColumnOptions>)[column]!;
  const isAmount = typeof value === 'number' && type instanceof DataTypes.DECIMAL;
  return isAmount ? roundAmount(value) : value;
}
