import { randomUUID } from 'node:crypto';
import type { FoodPortion } from '../catalog/food';
import type { CatalogRow, CatalogRows } from '../catalog/rows';
import { productName } from '../catalog/product-name';
import { getCatalogProduct } from '../catalog/service';
import type { DeviceStore } from '../database/device-store';
import { byNutrient } from '../nutrients';
import { Product } from './model';
import { firstPortions } from './portions/first-portion';
import { Portion } from './portions/model';
import { portionLimit } from './portions/service';

/**
 * The device's own product made from a food of the catalog: the one that it has, or a new one with
 * its portions. @throws 404
 */
export async function importCatalogProduct(
  catalog: CatalogRows,
  device: DeviceStore,
  id: string,
): Promise<Product> {
  const { row, portions } = await getCatalogProduct(catalog, id);
  return device.change(async (change) => {
    const products = change.rows(Product);
    const known = await products.find({ catalog_product_id: row.id });
    if (known) return known;

    // A barcode names one product of a device: where another has it already, the import has none.
    const isTaken =
      row.barcode !== null && (await products.find({ barcode: row.barcode })) !== null;
    const kept = portions.slice(0, portionLimit.max - 1);
    const usual = usualPortion(kept);
    const first = firstPortions[row.basis];
    const product = await products.add(
      { ...productFrom(row), barcode: isTaken ? null : row.barcode },
      { ...first, values: { ...first.values, is_default: usual === undefined } },
    );
    await change.rows(Portion).addAll(
      kept.map((portion) => ({
        ...portion,
        id: randomUUID(),
        product_id: product.id,
        is_default: portion === usual,
      })),
    );
    return product;
  });
}

/** What a person would log: a medium one where the source has sizes, or else its first portion. */
function usualPortion(portions: readonly FoodPortion[]): FoodPortion | undefined {
  return portions.find(({ name }) => /\bmedium\b/i.test(name)) ?? portions[0];
}

/** What of a food of the catalog becomes the device's own. */
function productFrom(row: CatalogRow) {
  return {
    name: productName(row.name),
    kcal_100g: row.kcal_100g,
    ...byNutrient('per100g', ({ per100g }) => row[per100g]),
    basis: row.basis,
    catalog_product_id: row.id,
  };
}
