import type { Pipeline, Prepared } from '../database/pipeline';

/** To count the rows would read millions of them. */
const estimate: Prepared = {
  name: 'estimated-foods',
  text: `SELECT greatest(reltuples, 0)::float8 AS foods
         FROM pg_class WHERE oid = to_regclass('catalog_products')`,
  isOfDevice: false,
};

/** The foods of the catalog at the last ANALYZE; nothing while the database does not answer. */
export async function estimatedFoods(pipeline: Pipeline): Promise<number | undefined> {
  const rows = await pipeline.run<{ foods: number }>(estimate, []).catch(() => []);
  return rows[0]?.foods;
}
