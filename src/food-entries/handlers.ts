import { rowTag } from '../contract/entity-tags';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
import { applyProductToEntries } from './apply-product';
import { copyFoodEntries } from './copy';
import { presentFoodEntry } from './present';
import {
  deleteFoodEntry,
  getFoodEntry,
  listFoodEntries,
  logFoodEntry,
  restoreFoodEntry,
  updateFoodEntry,
} from './service';

export const foodEntryHandlers = {
  async listFoodEntries({ query }, { device, url }) {
    const page = await listFoodEntries(device, query);
    return {
      status: 200,
      body: page.rows.map(presentFoodEntry),
      headers: pageHeaders(url, query, page),
    };
  },

  async createFoodEntry({ body }, { device }) {
    const entry = await logFoodEntry(device, body);
    return {
      status: 201,
      body: presentFoodEntry(entry),
      headers: { Location: `/v1/food-entries/${entry.id}`, ETag: rowTag(device, entry) },
    };
  },

  async getFoodEntry({ path }, { device }) {
    const entry = await getFoodEntry(device, path.food_entry_id);
    return { status: 200, body: presentFoodEntry(entry), headers: { ETag: rowTag(device, entry) } };
  },

  async updateFoodEntry({ path, body }, context) {
    const entry = await context.device.change((change) =>
      updateFoodEntry(change, path.food_entry_id, body, ifMatch(context, presentFoodEntry)),
    );
    return {
      status: 200,
      body: presentFoodEntry(entry),
      headers: { ETag: rowTag(context.device, entry) },
    };
  },

  async deleteFoodEntry({ path }, context) {
    await context.device.change((change) =>
      deleteFoodEntry(change, path.food_entry_id, ifMatch(context, presentFoodEntry)),
    );
    return { status: 204 };
  },

  async restoreFoodEntry({ path }, { device }) {
    const entry = await device.change((change) => restoreFoodEntry(change, path.food_entry_id));
    return { status: 200, body: presentFoodEntry(entry), headers: { ETag: rowTag(device, entry) } };
  },

  async copyFoodEntries({ body }, { device }) {
    const copies = await device.change((change) => copyFoodEntries(change, body));
    return {
      status: 201,
      body: copies.map(presentFoodEntry),
      headers: { Location: `/v1/food-entries?date=${body.to_date}` },
    };
  },

  async applyProductToEntries({ path, body }, { device }) {
    const updated = await device.change(
      (change) => applyProductToEntries(change, path.product_id, body),
      { isHeavy: true },
    );
    return { status: 200, body: { updated } };
  },
} satisfies Partial<Handlers>;
