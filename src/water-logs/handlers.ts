import { rowTag } from '../contract/entity-tags';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
import { presentWaterLog } from './present';
import {
  createWaterLog,
  deleteWaterLog,
  getWaterLog,
  listWaterLogs,
  updateWaterLog,
} from './service';

export const waterLogHandlers = {
  async listWaterLogs({ query }, { device, url }) {
    const page = await listWaterLogs(device, query);
    return {
      status: 200,
      body: page.rows.map(presentWaterLog),
      headers: pageHeaders(url, query, page),
    };
  },

  async createWaterLog({ body }, { device }) {
    const log = await device.change((change) => createWaterLog(change, body));
    return {
      status: 201,
      body: presentWaterLog(log),
      headers: { Location: `/v1/water-logs/${log.id}`, ETag: rowTag(device, log) },
    };
  },

  async getWaterLog({ path }, { device }) {
    const log = await getWaterLog(device, path.water_log_id);
    return { status: 200, body: presentWaterLog(log), headers: { ETag: rowTag(device, log) } };
  },

  async updateWaterLog({ path, body }, context) {
    const log = await context.device.change((change) =>
      updateWaterLog(change, path.water_log_id, body, ifMatch(context, presentWaterLog)),
    );
    return {
      status: 200,
      body: presentWaterLog(log),
      headers: { ETag: rowTag(context.device, log) },
    };
  },

  async deleteWaterLog({ path }, context) {
    await context.device.change((change) =>
      deleteWaterLog(change, path.water_log_id, ifMatch(context, presentWaterLog)),
    );
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
