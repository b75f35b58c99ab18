import type { Device } from '../../generated/api';
import type { DeviceRow } from './read';

export function presentDevice(row: DeviceRow): Device {
  return {
    id: row.id,
    created_at: row.created_at.toISOString(),
    last_seen_at: row.last_seen_at?.toISOString() ?? null,
    recovery_code_expires_at: row.recovery_code_expires_at?.toISOString() ?? null,
  };
}
