import type { Handlers } from '../contract/operation';
import { pullChanges } from './pull';
import { pushChanges } from './push';

export const syncHandlers = {
  async pullChanges({ query }, { device }) {
    return { status: 200, body: await pullChanges(device, query.since, query.limit) };
  },

  async pushChanges({ body }, { device }) {
    return { status: 200, body: { rejected: await pushChanges(device, body) } };
  },
} satisfies Partial<Handlers>;
