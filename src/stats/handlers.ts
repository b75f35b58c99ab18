import type { Handlers } from '../contract/operation';
import { assertRange } from '../day-filter';
import { readDaily } from './daily';
import { readDay } from './day';
import { presentDaily, presentDay, presentWeights } from './present';
import { readWeights } from './weight';

export const statsHandlers = {
  async getDayStats({ path: { date } }, { device }) {
    return { status: 200, body: presentDay(date, await readDay(device, date)) };
  },

  async getDailyStats({ query: { from, to } }, { device }) {
    assertRange(from, to);
    return { status: 200, body: presentDaily(from, to, await readDaily(device, from, to)) };
  },

  async getWeightStats({ query: { from, to } }, { device }) {
    assertRange(from, to);
    return { status: 200, body: presentWeights(from, to, await readWeights(device, from, to)) };
  },
} satisfies Partial<Handlers>;
