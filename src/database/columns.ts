import { DataTypes, type Model, type ModelAttributeColumnOptions } from 'sequelize';
import { roundAmount } from '../amounts';

/**
 * A column for amounts with two decimals. What is set is rounded half-up and what is read is a
 * number: PostgreSQL's `numeric` reaches us as a string.
 *
 * @param digits how many digits the column holds, the two decimals included
 */
export function amountColumn(name: string, digits: number): Partial<ModelAttributeColumnOptions> {
  return {
    type: DataTypes.DECIMAL(digits, 2),
    get(this: Model): number | null {
      const stored = this.getDataValue(name) as string | null | undefined;
      return stored === null || stored === undefined ? null : Number(stored);
    },
    set(this: Model, amount: number | null | undefined) {
      // As PostgreSQL writes it, so that an amount that stays the same is no change.
      this.setDataValue(name, amount == null ? amount : roundAmount(amount).toFixed(2));
    },
  };
}

/** A calendar day, `YYYY-MM-DD` on both sides: it never becomes a `Date`, so no zone can shift it. */
export const dayColumn: Partial<ModelAttributeColumnOptions> = { type: DataTypes.DATEONLY };
