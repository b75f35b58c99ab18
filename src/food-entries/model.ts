import { Column, DataType, Table } from 'sequelize-typescript';
import { amountColumn, dayColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';

/** In the order of a day, which is the order that PostgreSQL sorts the enum by. */
export const mealTypes = ['breakfast', 'lunch', 'dinner', 'snacks'] as const;
export type MealType = (typeof mealTypes)[number];

@Table({ tableName: 'food_entries', ...softDeleted })
export class FoodEntry extends OwnedModel {
  static readonly resource = 'Food entry';

  @Column({ ...dayColumn, allowNull: false })
  declare readonly date: string;

  @Column({ type: DataType.ENUM(...mealTypes), allowNull: false })
  declare readonly meal_type: MealType;

  @Column(DataType.DATE)
  declare readonly consumed_at: Date | null;

  /** None for a quick add. */
  @Column(DataType.UUID)
  declare readonly product_id: string | null;

  @Column(DataType.UUID)
  declare readonly portion_id: string | null;

  @Column(amountColumn('quantity', 6))
  declare readonly quantity: number | null;

  // The snapshot: what the food was called and worth when it was logged.

  @Column({ type: DataType.STRING(100), allowNull: false })
  declare readonly name: string;

  @Column(DataType.STRING(100))
  declare readonly portion_name: string | null;

  @Column(amountColumn('portion_grams', 7))
  declare readonly portion_grams: number | null;

  @Column(DataType.INTEGER)
  declare readonly kcal_100g: number | null;

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

  // What was eaten, computed from the snapshot; of a quick add, as the client said it.

  @Column(amountColumn('grams', 12))
  declare readonly grams: number | null;

  @Column({ ...amountColumn('kcal', 12), allowNull: false })
  declare readonly kcal: number;

  @Column(amountColumn('protein_g', 12))
  declare readonly protein_g: number | null;

  @Column(amountColumn('carbs_g', 12))
  declare readonly carbs_g: number | null;

  @Column(amountColumn('fat_g', 12))
  declare readonly fat_g: number | null;

  @Column(amountColumn('fiber_g', 12))
  declare readonly fiber_g: number | null;

  @Column(amountColumn('sugars_g', 12))
  declare readonly sugars_g: number | null;

  @Column(amountColumn('saturated_fat_g', 12))
  declare readonly saturated_fat_g: number | null;

  @Column(amountColumn('salt_g', 12))
  declare readonly salt_g: number | null;

  /** The request that made it together with others, if one did. */
  @Column(DataType.UUID)
  declare readonly batch_id: string | null;
}
