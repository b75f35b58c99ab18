import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
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
    const weight = await device.change((change) => createBodyWeight(change, body));
    return {
      status: 201,
      body: presentBodyWeight(weight),
      headers: { Location: `/v1/body-weights/${weight.id}` },
    };
  },

  async getBodyWeight({ path }, { device }) {
    const weight = await getBodyWeight(device, path.body_weight_id);
    return { status: 200, body: presentBodyWeight(weight) };
  },

  async updateBodyWeight({ path, body }, { device }) {
    const weight = await device.change((change) =>
      updateBodyWeight(change, path.body_weight_id, body),
    );
    return { status: 200, body: presentBodyWeight(weight) };
  },

  async deleteBodyWeight({ path }, { device }) {
    await device.change((change) => deleteBodyWeight(change, path.body_weight_id));
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
