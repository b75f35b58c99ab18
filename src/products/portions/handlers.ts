import { rowTag } from '../../contract/entity-tags';
import type { Handlers } from '../../contract/operation';
import { pageHeaders } from '../../contract/page-headers';
import { ifMatch } from '../../contract/preconditions';
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
      headers: { Location: `/v1/portions/${portion.id}`, ETag: rowTag(device, portion) },
    };
  },

  async getPortion({ path }, { device }) {
    const portion = await getPortion(device, path.portion_id);
    return {
      status: 200,
      body: presentPortion(portion),
      headers: { ETag: rowTag(device, portion) },
    };
  },

  async updatePortion({ path, body }, context) {
    const portion = await context.device.change((change) =>
      updatePortion(change, path.portion_id, body, ifMatch(context, presentPortion)),
    );
    return {
      status: 200,
      body: presentPortion(portion),
      headers: { ETag: rowTag(context.device, portion) },
    };
  },

  async deletePortion({ path }, context) {
    await context.device.change((change) =>
      deletePortion(change, path.portion_id, ifMatch(context, presentPortion)),
    );
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
