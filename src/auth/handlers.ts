import type { Handlers } from '../contract/operation';
import type { Recovery } from './recovery';
import type { AuthService } from './service';

export const authHandlers = (auth: AuthService, recovery: Recovery) =>
  ({
    async registerDevice({ body }, { address }) {
      const token = await auth.register(body.device_id, address);
      return { status: 200, body: { token } };
    },

    async recoverDevice({ body }, { address }) {
      const token = await recovery.recover(body, address);
      return { status: 200, body: { token } };
    },
  }) satisfies Partial<Handlers>;
