import type { Sequelize } from 'sequelize-typescript';
import type { OwnedModel, OwnedModelStatic } from './owned-model';

const known = new WeakMap<Sequelize, Map<unknown, unknown>>();

/**
 * A model on the connection that it is used on. It knows its resource's name too, which the type
 * of a repository does not tell. Sequelize looks through all models for it, so that is done once.
 */
export function repositoryOf<M extends OwnedModel>(
  database: Sequelize,
  model: OwnedModelStatic<M>,
): OwnedModelStatic<M> {
  let repositories = known.get(database);
  if (!repositories) known.set(database, (repositories = new Map()));
  let repository = repositories.get(model);
  if (!repository) repositories.set(model, (repository = database.getRepository(model)));
  return repository as OwnedModelStatic<M>;
}
