import { rowTag } from '../contract/entity-tags';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
import { presentBodyWeight } from './present';
import {
  createBodyWeight,
  deleteBodyWeight,
  getBodyWeight,
  listBodyWeights,
  updateBodyWeight,
} from './service';

export const bodyWeightHandlers = {
  async listBodyWeights({ query }, { device, url }) {
    const page = await listBodyWeights(device, query);
    return {
      status: 200,
      body: page.rows.map(presentBodyWeight),
      headers: pageHeaders(url, query, page),
    };
  },

  async createBodyWeight({ body }, { device }) {
    const weight = await createBodyWeight(device, body);
    return {
      status: 201,
      body: presentBodyWeight(weight),
      headers: { Location: `/v1/body-weights/${weight.id}`, ETag: rowTag(device, weight) },
    };
  },

  async getBodyWeight({ path }, { device }) {
    const weight = await getBodyWeight(device, path.body_weight_id);
    return {
      status: 200,
      body: presentBodyWeight(weight),
      headers: { ETag: rowTag(device, weight) },
    };
  },

  async updateBodyWeight({ path, body }, context) {
    const weight = await updateBodyWeight(
      context.device,
      path.body_weight_id,
      body,
      ifMatch(context, presentBodyWeight),
    );
    return {
      status: 200,
      body: presentBodyWeight(weight),
      headers: { ETag: rowTag(context.device, weight) },
    };
  },

  async deleteBodyWeight({ path }, context) {
    await context.device.change((change) =>
      deleteBodyWeight(change, path.body_weight_id, ifMatch(context, presentBodyWeight)),
    );
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
