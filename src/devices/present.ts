import type { Device as DeviceBody } from '../../generated/api';
import type { Device } from '../auth/model';
import type { RecoveryCode } from './recovery-code-model';

export function presentDevice(device: Device, code: RecoveryCode | null): DeviceBody {
  return {
    id: device.id,
    created_at: device.created_at.toISOString(),
    last_seen_at: device.last_seen_at?.toISOString() ?? null,
    recovery_code_expires_at: code?.expires_at.toISOString() ?? null,
  };
}
