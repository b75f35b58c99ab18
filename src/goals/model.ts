import { Column, DataType, Table } from 'sequelize-typescript';
import { amountColumn, dayColumn } from '../database/columns';
import { OwnedModel } from '../database/owned-model';
import { softDeleted } from '../database/soft-deleted-model';
import { uniqueAmongLive } from '../database/unique-indexes';
import type { ActivityLevel, Direction, Pace, Sex } from './inputs';

@Table({
  tableName: 'goals',
  ...softDeleted,
  indexes: [
    uniqueAmongLive('goals_one_a_day', ['effective_from'], {
      code: 'day_taken',
      detail: 'Another goal already starts on this day; update that one instead',
    }),
  ],
})
export class Goal extends OwnedModel {
  static readonly resource = 'Goal';

  @Column({ type: DataType.STRING(10), allowNull: false })
  declare readonly goal_type: 'calculated' | 'manual';

  @Column({ ...dayColumn, allowNull: false })
  declare readonly effective_from: string;

  // The targets, calculated or set by hand.

  @Column({ type: DataType.INTEGER, allowNull: false })
  declare readonly kcal: number;

  @Column(DataType.INTEGER)
  declare readonly protein_g: number | null;

  @Column(DataType.INTEGER)
  declare readonly carbs_g: number | null;

  @Column(DataType.INTEGER)
  declare readonly fat_g: number | null;

  @Column(amountColumn('fiber_g', 6))
  declare readonly fiber_g: number | null;

  @Column(amountColumn('sugars_g', 6))
  declare readonly sugars_g: number | null;

  @Column(amountColumn('saturated_fat_g', 6))
  declare readonly saturated_fat_g: number | null;

  @Column(amountColumn('salt_g', 6))
  declare readonly salt_g: number | null;

  @Column(DataType.INTEGER)
  declare readonly water_ml: number | null;

  // What a calculated one was calculated from; null in a manual one.

  @Column(DataType.STRING(6))
  declare readonly sex: Sex | null;

  @Column(dayColumn)
  declare readonly birth_date: string | null;

  @Column(amountColumn('height_cm', 5))
  declare readonly height_cm: number | null;

  @Column(amountColumn('weight_kg', 5))
  declare readonly weight_kg: number | null;

  @Column(DataType.STRING(11))
  declare readonly activity_level: ActivityLevel | null;

  @Column(DataType.STRING(8))
  declare readonly direction: Direction | null;

  @Column(amountColumn('target_weight_kg', 5))
  declare readonly target_weight_kg: number | null;

  @Column(DataType.STRING(10))
  declare readonly pace: Pace | null;

  // The client's own shares; null while they follow the direction.

  @Column(DataType.INTEGER)
  declare readonly protein_percent: number | null;

  @Column(DataType.INTEGER)
  declare readonly carbs_percent: number | null;

  @Column(DataType.INTEGER)
  declare readonly fat_percent: number | null;
}
