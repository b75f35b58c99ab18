import { Column, DataType, Table } from 'sequelize-typescript';
import { amountColumn } from '../../database/columns';
import { OwnedModel } from '../../database/owned-model';
import { softDeleted } from '../../database/soft-deleted-model';
import { uniqueAmongLive } from '../../database/unique-indexes';

@Table({
  tableName: 'portions',
  ...softDeleted,
  indexes: [
    uniqueAmongLive('portions_one_default', ['product_id'], {
      where: { is_default: true },
      code: 'default_portion_required',
      detail: 'Another portion is the default of its product',
    }),
  ],
})
export class Portion extends OwnedModel {
  static readonly resource = 'Portion';

  @Column({ type: DataType.UUID, allowNull: false })
  declare readonly product_id: string;

  @Column({ type: DataType.STRING(100), allowNull: false })
  declare readonly name: string;

  @Column({ ...amountColumn('grams', 7), allowNull: false })
  declare readonly grams: number;

  @Column({ type: DataType.BOOLEAN, allowNull: false })
  declare readonly is_default: boolean;
}
