import type { Handlers } from '../contract/operation';
import type { AuthService } from './service';

export const authHandlers = (auth: AuthService) =>
  ({
    async registerDevice({ body }, { address }) {
      const token = await auth.register(body.device_id, address);
      return { status: 200, body: { token } };
    },
  }) satisfies Partial<Handlers>;
