import type { Handlers } from '../contract/operation';
import type { Readiness } from './readiness';

export const healthHandlers = (readiness: Readiness, version: string) =>
  ({
    async getHealth() {
      return { status: 200, body: { status: 'ok', version } };
    },

    async getReadiness() {
      await readiness.check();
      return { status: 200, body: { status: 'ready' } };
    },
  }) satisfies Partial<Handlers>;
