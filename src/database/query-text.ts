import type { FindOptions, QueryInterface, WhereOptions } from 'sequelize';
import type { OwnedModel, OwnedModelStatic } from './owned-model';

interface SelectOptions extends Omit<FindOptions, 'lock'> {
  readonly lock?: string;
}

/** The part of Sequelize that writes statements. Its types leave it out. */
interface Generator {
  selectQuery(table: unknown, options: object, model: unknown): string;
  updateQuery(
    table: unknown,
    values: object,
    where: WhereOptions,
    options: object,
    attributes: object,
  ): { readonly query: string };
}

interface ParanoidModel {
  _paranoidClause(model: unknown, options: object): { where?: WhereOptions };
  getTableName(): string;
}

const generatorOf = <M extends OwnedModel>(model: OwnedModelStatic<M>) =>
  (model.sequelize!.getQueryInterface() as QueryInterface & { queryGenerator: Generator })
    .queryGenerator;

const internals = <M extends OwnedModel>(model: OwnedModelStatic<M>) =>
  model as unknown as ParanoidModel;

/**
 * A SELECT as `findAll` would send it, paranoid mode included. A value is written into it unless it
 * is a `literal`, such as the placeholder of a parameter.
 */
export function selectText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  options: SelectOptions,
): string {
  const { _paranoidClause, getTableName } = internals(model);
  const complete = _paranoidClause.call(model, model, { ...options });
  return generatorOf(model)
    .selectQuery(getTableName.call(model), complete, model)
    .replace(/;$/, '');
}

/** An UPDATE of live rows as `update` would send it, which tells columns of the rows that it changed. */
export function updateText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  values: object,
  where: WhereOptions,
  returning: readonly string[],
): string {
  const { _paranoidClause, getTableName } = internals(model);
  const { where: live } = _paranoidClause.call(model, model, { where });
  const options = { returning: [...returning], bindParam: false, model };
  const attributes = model.getAttributes();
  return generatorOf(model).updateQuery(
    getTableName.call(model),
    values,
    live!,
    options,
    attributes,
  ).query;
}
