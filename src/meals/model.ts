import { Column, DataType, Table } from 'sequelize-typescript';
import { amountColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';

@Table({ tableName: 'meals', ...softDeleted })
export class Meal extends OwnedModel {
  static readonly resource = 'Meal';

  @Column({ type: DataType.STRING(100), allowNull: false })
  declare readonly name: string;
}

/** What belongs to a meal: a product by portion, or by weight. */
@Table({ tableName: 'meal_items', ...softDeleted })
export class MealItem extends OwnedModel {
  static readonly resource = 'Meal item';

  @Column({ type: DataType.UUID, allowNull: false })
  declare readonly meal_id: string;

  @Column({ type: DataType.INTEGER, allowNull: false })
  declare readonly position: number;

  @Column({ type: DataType.UUID, allowNull: false })
  declare readonly product_id: string;

  @Column(DataType.UUID)
  declare readonly portion_id: string | null;

  @Column(amountColumn('quantity', 6))
  declare readonly quantity: number | null;

  @Column(amountColumn('grams', 8))
  declare readonly grams: number | null;
}
