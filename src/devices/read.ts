import type { DeviceStore } from '../database/device-store';
import { isLive } from '../database/soft-deleted-model';

export interface DeviceRow {
  readonly id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date | null;
  /** Null unless there is a code that can be used. */
  readonly recovery_code_expires_at: Date | null;
}

const statement = `
  SELECT devices.id, devices.created_at, last_seen_at, expires_at AS recovery_code_expires_at
  FROM devices
  LEFT JOIN recovery_codes
    ON recovery_codes.device_id = devices.id AND used_at IS NULL AND expires_at > now()
  WHERE devices.id = $device_id AND ${isLive('devices')}`;

/** The device itself, and until when there is a way back to it. @throws 401 */
export async function readDevice(device: DeviceStore): Promise<DeviceRow> {
  const [row] = await device.select<DeviceRow>(statement, {});
  if (!row) throw new Error('The caller has no device');
  return row;
}
