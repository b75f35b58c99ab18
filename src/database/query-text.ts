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
  _paranoidClause<Options extends object>(
    model: unknown,
    options: Options,
  ): Options & { where?: WhereOptions };
}

const generatorOf = <M extends OwnedModel>(model: OwnedModelStatic<M>) =>
  (model.sequelize!.getQueryInterface() as QueryInterface & { queryGenerator: Generator })
    .queryGenerator;

/** With the condition of paranoid mode, for a model that has it. */
const amongLive = <M extends OwnedModel, Options extends object>(
  model: OwnedModelStatic<M>,
  options: Options,
) => (model as unknown as ParanoidModel)._paranoidClause(model, options);

/**
 * A SELECT as `findAll` would send it, paranoid mode included. A value is written into it unless it
 * is a `literal`, such as the placeholder of a parameter.
 */
export function selectText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  options: SelectOptions,
): string {
  const complete = amongLive(model, { ...options });
  return generatorOf(model).selectQuery(model.tableName, complete, model).replace(/;$/, '');
}

/** An UPDATE of live rows as `update` would send it, which tells columns of the rows that it changed. */
export function updateText<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  values: object,
  where: WhereOptions,
  returning: readonly string[],
): string {
  const { where: live } = amongLive(model, { where });
  const options = { returning: [...returning], bindParam: false, model };
  const attributes = model.getAttributes();
  return generatorOf(model).updateQuery(model.tableName, values, live, options, attributes).query;
}
