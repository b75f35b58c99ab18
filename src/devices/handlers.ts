import type { Handlers } from '../contract/operation';
import { presentDevice } from './present';
import type { DeviceService } from './service';

export const deviceHandlers = (devices: DeviceService) =>
  ({
    async getDevice(_call, { credential }) {
      const { device, code } = await devices.get(credential);
      return { status: 200, body: presentDevice(device, code) };
    },

    async rotateDeviceToken(_call, { credential }) {
      const token = await devices.rotateToken(credential);
      return { status: 200, body: { token } };
    },

    async createRecoveryCode(_call, { credential }) {
      const { code, expiresAt } = await devices.createRecoveryCode(credential);
      const body = { device_id: credential.deviceId, code, expires_at: expiresAt.toISOString() };
      return { status: 200, body };
    },

    async deleteDevice(_call, { credential }) {
      await devices.delete(credential);
      return { status: 204 };
    },
  }) satisfies Partial<Handlers>;
