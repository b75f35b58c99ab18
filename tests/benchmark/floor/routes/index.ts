import type { FloorRoute } from '../route';
import { createProduct } from './create-product';
import { getDayStats } from './day-stats';
import { getProduct } from './get-product';
import { listEntries } from './list-entries';
import { listProducts } from './list-products';
import { logEntry } from './log-entry';
import { pullChanges } from './pull-changes';
import { pushChanges } from './push-changes';
import { searchCatalog } from './search-catalog';
import { updateProduct } from './update-product';

export const routes: readonly FloorRoute[] = [
  getProduct,
  listProducts,
  createProduct,
  updateProduct,
  listEntries,
  logEntry,
  getDayStats,
  searchCatalog,
  pullChanges,
  pushChanges,
];
