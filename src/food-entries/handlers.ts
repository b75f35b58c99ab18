import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { copyFoodEntries } from './copy';
import { presentFoodEntry } from './present';
import {
  createFoodEntry,
  deleteFoodEntry,
  getFoodEntry,
  listFoodEntries,
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
    const entry = await device.change((change) => createFoodEntry(change, body));
    return {
      status: 201,
      body: presentFoodEntry(entry),
      headers: { Location: `/v1/food-entries/${entry.id}` },
    };
  },

  async getFoodEntry({ path }, { device }) {
    const entry = await getFoodEntry(device, path.food_entry_id);
    return { status: 200, body: presentFoodEntry(entry) };
  },

  async updateFoodEntry({ path, body }, { device }) {
    const entry = await device.change((change) =>
      updateFoodEntry(change, path.food_entry_id, body),
    );
    return { status: 200, body: presentFoodEntry(entry) };
  },

  async deleteFoodEntry({ path }, { device }) {
    await device.change((change) => deleteFoodEntry(change, path.food_entry_id));
    return { status: 204 };
  },

  async copyFoodEntries({ body }, { device }) {
    const copies = await device.change((change) => copyFoodEntries(change, body));
    return {
      status: 201,
      body: copies.map(presentFoodEntry),
      headers: { Location: `/v1/food-entries?date=${body.to_date}` },
    };
  },
} satisfies Partial<Handlers>;
