import type { Association } from 'sequelize';
import type { OwnedModel, OwnedModelStatic } from './owned-model';

/** Rows that are parts of others, such as a product's portions. */
export interface Parts {
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The column that names the row that they are parts of. */
  readonly reference: string;
}

/** By the associations of a model on its connection: those that cascade. */
export function partsOf<M extends OwnedModel>(model: OwnedModelStatic<M>): Parts[] {
  const associations = Object.values(model.associations) as unknown as DeclaredAssociation[];
  return associations
    .filter(
      ({ associationType, options }) =>
        associationType === 'HasMany' && options.onDelete === 'CASCADE',
    )
    .map(({ target, foreignKey }) => ({
      model: target as unknown as OwnedModelStatic<OwnedModel>,
      reference: foreignKey,
    }));
}

/** Sequelize's types leave its options out. */
type DeclaredAssociation = Association<OwnedModel> & {
  readonly options: { readonly onDelete?: string };
};
