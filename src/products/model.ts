import { Column, DataType, Table } from 'sequelize-typescript';
import { amountColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';
import { uniqueAmongLive } from '../database/unique-indexes';

@Table({
  tableName: 'products',
  ...softDeleted,
  indexes: [
    uniqueAmongLive('products_one_barcode', ['barcode'], {
      code: 'barcode_taken',
      detail: 'Another product has this barcode',
    }),
    uniqueAmongLive('products_one_import', ['catalog_product_id'], {
      code: 'already_imported',
      detail: 'Another product was imported from the same catalog food',
    }),
  ],
})
export class Product extends OwnedModel {
  static readonly resource = 'Product';

  @Column({ type: DataType.STRING(100), allowNull: false })
  declare readonly name: string;

  @Column({ type: DataType.INTEGER, allowNull: false })
  declare readonly kcal_100g: number;

  @Column(amountColumn('protein_100g', 5))
  declare readonly protein_100g: number | null;

  @Column(amountColumn('carbs_100g', 5))
  declare readonly carbs_100g: number | null;

  @Column(amountColumn('fat_100g', 5))
  declare readonly fat_100g: number | null;

  @Column(amountColumn('fiber_100g', 5))
  declare readonly fiber_100g: number | null;

  @Column(amountColumn('sugars_100g', 5))
  declare readonly sugars_100g: number | null;

  @Column(amountColumn('saturated_fat_100g', 5))
  declare readonly saturated_fat_100g: number | null;

  @Column(amountColumn('salt_100g', 5))
  declare readonly salt_100g: number | null;

  /** Whether the values are per 100 g or per 100 ml. */
  @Column({ type: DataType.STRING(2), allowNull: false, defaultValue: 'g' })
  declare readonly basis: 'g' | 'ml';

  /** A GTIN-14. */
  @Column(DataType.STRING(14))
  declare readonly barcode: string | null;

  @Column({ type: DataType.BOOLEAN, allowNull: false, defaultValue: false })
  declare readonly is_favorite: boolean;
  /** The food of the catalog that it was made from, if it was imported. */
  @Column(DataType.UUID)
  declare readonly catalog_product_id: string | null;
}
