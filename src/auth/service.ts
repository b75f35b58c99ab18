import type { Repository, Sequelize } from 'sequelize-typescript';
import { Caller } from '../database/caller';
import { retryOnce } from '../database/retry';
import { conflictBy } from '../database/unique-conflict';
import { invalidToken } from '../problems/problem';
import type { Attempts } from './attempts';
import type { LastSeen } from './last-seen';
import { Device } from './model';
import type { SecretHasher } from './secret-hash';
import { type Token, formatToken, newSecret, parseAuthorization } from './token';
import type { VerifiedSecrets } from './verified-secrets';

export interface AuthParts {
  readonly database: Sequelize;
  readonly hasher: SecretHasher;
  readonly verified: VerifiedSecrets;
  readonly lastSeen: LastSeen;
  readonly registrations: Attempts;
  readonly failures: Attempts;
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
   * Tells who an `Authorization` header names. A token that was found good before is taken for good
   * here: whoever reads for the caller asks the database whether it still is, in the same statement.
   *
   * @throws 401 only for a bad credential; an outage is thrown on as what it is
   */
  async authenticate(authorization: string | undefined, address: string): Promise<Caller> {
    const token = parseAuthorization(authorization);
    if (token === null) throw invalidToken();
    const remembered = this.parts.verified.hashOf(token);
    if (remembered !== undefined) return this.callerOf(token, remembered);

    const tokenHash = await this.findHash(token.deviceId);
    const isGenuine = await this.isGenuine(token, tokenHash, address);
    if (tokenHash === undefined || !isGenuine) throw invalidToken();
    return this.callerOf(token, tokenHash);
  }
  private callerOf(token: Token, tokenHash: string): Caller {
    const { verified, lastSeen } = this.parts;
    return new Caller(
      { deviceId: token.deviceId, tokenHash },
      {
        confirmed: () => lastSeen.note(token.deviceId),
        refused: () => verified.forget(token),
      },
    );
  }

  private async findHash(id: string): Promise<string | undefined> {
    const device = await retryOnce(() =>
      this.devices.findOne({ where: { id }, attributes: ['token_hash'], raw: true }),
    );
    return device?.token_hash;
  }

  /** @throws 429 */
  private async isGenuine(token: Token, tokenHash: string | undefined, address: string) {
    const { hasher, verified, failures } = this.parts;
    // Known tokens never get here: an address that guesses can't lock out its neighbours' devices.
    failures.check(address);
    const genuine =
      tokenHash === undefined
        ? await hasher.matchesNothing(token.secret)
        : await verified.verify(token, tokenHash, () => hasher.matches(token.secret, tokenHash));
    if (!genuine) failures.count(address);
    return genuine;
  }
}
