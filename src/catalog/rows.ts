import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { retryOnce } from '../database/retry';
import { runOnPool } from '../database/run-on-pool';
import { fieldsPer100g } from '../nutrients';
import type { CatalogFood, FoodPortion } from './food';

/** A food of the catalog by its id, without its portions, which have a table of their own. */
export interface CatalogRow extends Omit<CatalogFood, 'portions'> {
  readonly id: string;
}

/** As PostgreSQL hands it over: a `numeric` is text until it is made a number. */
export const catalogColumns = `
  id, source, source_id, name, brand, barcode, quantity, category, kcal_100g,
  ${fieldsPer100g.map((field) => `${field}::float8`).join(', ')}, basis`;

/**
 * The door to the catalog: it belongs to no device, and nothing is ever written through here.
 * Statements are sent with their values beside them, and planned for these values.
 */
export class CatalogRows {
  constructor(private readonly database: Sequelize) {}

  select<Row extends object>(sql: string, bind: readonly unknown[]): Promise<Row[]> {
    return retryOnce(() =>
      this.database.query<Row>(sql, { bind: [...bind], type: QueryTypes.SELECT }),
    );
  }

  /**
   * By a statement that each connection prepares once, and plans for whatever values.
   *
   * @param name of the statement, whose text is always the same
   */
  selectPrepared<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const prepared = { name, text, isOfDevice: false };
    return retryOnce(() => runOnPool(this.database, prepared, [...values])) as Promise<Row[]>;
  }

  async find(id: string): Promise<CatalogRow | undefined> {
    const sql = `SELECT ${catalogColumns} FROM catalog_products WHERE id = $1`;
    return (await this.select<CatalogRow>(sql, [id]))[0];
  }

  /** Of several with one barcode: the one whose source reads barcodes itself, then the first key. */
  async findByBarcode(gtin14: string): Promise<CatalogRow | undefined> {
    const sql = `
      SELECT ${catalogColumns} FROM catalog_products WHERE barcode = $1
      ORDER BY array_position(ARRAY['off', 'usda', 'starter'], source::text), source_id LIMIT 1`;
    return (await this.select<CatalogRow>(sql, [gtin14]))[0];
  }

  /** In the order of the source. */
  portionsOf(id: string): Promise<FoodPortion[]> {
    const sql = `
      SELECT name, grams::float8 FROM catalog_portions WHERE catalog_product_id = $1
      ORDER BY position`;
    return this.select<FoodPortion>(sql, [id]);
  }
}
