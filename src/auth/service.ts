import { QueryTypes } from 'sequelize';
import type { Repository, Sequelize } from 'sequelize-typescript';
import type { KnownDevice } from '../database/device-store';
import { retryRead } from '../database/retry';
import { conflictBy } from '../database/unique-conflict';
import { invalidToken } from '../problems/problem';
import type { Attempts } from './attempts';
import type { LastSeen } from './last-seen';
import { Device } from './model';
import type { SecretHasher } from './secret-hash';
import { type Credential, formatToken, newSecret, parseAuthorization } from './token';
import type { VerifiedSecrets } from './verified-secrets';

export interface AuthParts {
  readonly database: Sequelize;
  readonly hasher: SecretHasher;
  readonly verified: VerifiedSecrets;
  readonly lastSeen: LastSeen;
  readonly registrations: Attempts;
  readonly failures: Attempts;
}

export interface Admission {
  readonly device: KnownDevice;
  readonly credential: Credential;
}

export class AuthService {
  private readonly devices: Repository<Device>;

  constructor(private readonly parts: AuthParts) {
    this.devices = parts.database.getRepository(Device);
  }

  /**
   * Makes a device known.
   *
   * @returns its token, which is kept nowhere
   * @throws 409 when the device is registered, 429 when the address registers too many
   */
  async register(deviceId: string, address: string): Promise<string> {
    const { hasher, registrations } = this.parts;
    registrations.check(address);
    registrations.count(address);

    const secret = newSecret();
    const token_hash = await hasher.hash(secret);
    const device = await conflictBy(
      'devices_pkey',
      'device_already_registered',
      'Device already registered',
      this.devices.create({ id: deviceId, token_hash }),
    );
    return formatToken({ deviceId: device.id, secret });
  }

  /**
   * Finds the device that an `Authorization` header names: one read by key, and no bcrypt once the
   * token has been seen.
   *
   * @throws 401 only for a bad credential; an outage is thrown on as what it is
   */
  async authenticate(authorization: string | undefined, address: string): Promise<Admission> {
    const token = parseAuthorization(authorization);
    if (token === null) throw invalidToken();

    const device = await this.find(token.deviceId);
    const isGenuine = await this.isGenuine(token.secret, device?.token_hash, address);
    if (!device || !isGenuine) throw invalidToken();

    this.parts.lastSeen.note(token.deviceId);
    const { token_hash: tokenHash, epoch, revision } = device;
    return {
      device: { id: token.deviceId, epoch, revision: Number(revision) },
      credential: { deviceId: token.deviceId, tokenHash },
    };
  }

  private async find(id: string) {
    const [device] = await retryRead(() =>
      this.parts.database.query<{ token_hash: string; epoch: string; revision: string }>(
        `SELECT devices.token_hash, counter.epoch, counter.revision
         FROM devices JOIN device_revisions AS counter ON counter.device_id = devices.id
         WHERE devices.id = $1 AND devices.deleted_at IS NULL`,
        { bind: [id], type: QueryTypes.SELECT },
      ),
    );
    return device;
  }

  private async isGenuine(secret: string, tokenHash: string | undefined, address: string) {
    const { hasher, verified, failures } = this.parts;
    if (tokenHash !== undefined && verified.isKnown(secret, tokenHash)) return true;

    // Known tokens never get here: an address that guesses can't lock out its neighbours' devices.
    failures.check(address);
    const genuine =
      tokenHash === undefined
        ? await hasher.matchesNothing(secret)
        : await verified.verify(secret, tokenHash, () => hasher.matches(secret, tokenHash));
    if (!genuine) failures.count(address);
    return genuine;
  }
}
