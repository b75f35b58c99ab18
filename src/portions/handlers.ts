import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { presentPortion } from './present';
import { createPortion, deletePortion, getPortion, listPortions, updatePortion } from './service';

export const portionHandlers = {
  async listPortions({ path, query }, { device, url }) {
    const page = await listPortions(device, path.product_id, query);
    return {
      status: 200,
      body: page.rows.map(presentPortion),
      headers: pageHeaders(url, query, page),
    };
  },

  async createPortion({ path, body }, { device }) {
    const portion = await device.change((change) => createPortion(change, path.product_id, body));
    return {
      status: 201,
      body: presentPortion(portion),
      headers: { Location: `/v1/portions/${portion.id}` },
    };
  },

  async getPortion({ path }, { device }) {
    const portion = await getPortion(device, path.portion_id);
    return { status: 200, body: presentPortion(portion) };
  },

  async updatePortion({ path, body }, { device }) {
    const portion = await device.change((change) => updatePortion(change, path.portion_id, body));
    return { status: 200, body: presentPortion(portion) };
  },

  async deletePortion({ path }, { device }) {
    await device.change((change) => deletePortion(change, path.portion_id));
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
