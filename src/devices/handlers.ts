import type { Handlers } from '../contract/operation';
import { presentDevice } from './present';
import type { DeviceService } from './service';

export const deviceHandlers = (devices: DeviceService) =>
  ({
    async getDevice(_call, { caller }) {
      const { device, code } = await devices.get(caller);
      return { status: 200, body: presentDevice(device, code) };
    },

    async rotateDeviceToken(_call, { caller }) {
      const token = await devices.rotateToken(caller);
      return { status: 200, body: { token } };
    },

    async createRecoveryCode(_call, { caller }) {
      const { code, expiresAt } = await devices.createRecoveryCode(caller);
      const body = { device_id: caller.credential.deviceId, code, expires_at: expiresAt.toISOString() };
      return { status: 200, body };
    },

    async deleteDevice(_call, { caller }) {
      await devices.delete(caller);
      return { status: 204 };
    },
  }) satisfies Partial<Handlers>;
