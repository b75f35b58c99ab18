import type { Repository, Sequelize } from 'sequelize-typescript';
import { Caller } from '../database/caller';
import type { Pipeline, Prepared } from '../database/pipeline';
import { violatedUnique } from '../database/failures';
import { conflict, invalidToken, tooManyRequests } from '../problems/problem';
import type { FailedAttempts } from './failed-attempts';
import type { LastSeen } from './last-seen';
import { Device } from './model';
import { networkOf } from './network';
import type { RateLimiter } from './rate-limiter';
import type { SecretHasher } from './secret-hash';
import { type Token, formatToken, newSecret, parseAuthorization } from './token';
import type { VerifiedSecrets } from './verified-secrets';
import { isLive } from '../database/soft-deleted-model';

export interface AuthParts {
  readonly database: Sequelize;
  readonly pipeline: Pipeline;
  readonly hasher: SecretHasher;
  readonly verified: VerifiedSecrets;
  readonly lastSeen: LastSeen;
  readonly registrations: RateLimiter;
  readonly failures: FailedAttempts;
  /** Bits of an IPv6 address that stand for one client. */
  readonly ipv6Prefix: number;
}

const storedHash: Prepared = {
  name: 'token-hash',
  isOfDevice: false,
  text: `SELECT token_hash FROM devices WHERE id = $1 AND ${isLive('devices')}`,
};

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
    const { hasher, registrations, ipv6Prefix } = this.parts;
    if (registrations.count(networkOf(address, ipv6Prefix)) > registrations.limit) {
      throw tooManyRequests(registrations.resetSeconds, 'Too many registrations from this address');
    }
    const secret = newSecret();
    const token_hash = await hasher.hash(secret, 'untrusted');
    const device = await this.create(deviceId, token_hash);
    return formatToken({ deviceId: device.id, secret });
  }

  /** @throws 409 for an id that is used */
  private async create(id: string, token_hash: string): Promise<Device> {
    try {
      return await this.devices.create({ id, token_hash });
    } catch (error) {
      if (violatedUnique(error) !== 'devices_pkey') throw error;
      throw conflict('device_already_registered', 'Device already registered');
    }
  }

  /**
   * Tells who an `Authorization` header names. A token that was found good before is taken for good
   * here: whoever reads for the caller asks the database whether it still is, in the same statement.
   *
   * @throws 401 only for a bad credential, or 429 when there were too many of these; an outage is
   *   thrown on as what it is
   */
  async authenticate(authorization: string | undefined, address: string): Promise<Caller> {
    const token = parseAuthorization(authorization);
    if (token === null) throw invalidToken();
    const tokenHash = this.parts.verified.hashOf(token) ?? (await this.verify(token, address));
    return this.callerOf(token, tokenHash);
  }

  private callerOf(token: Token, tokenHash: string): Caller {
    const { verified, lastSeen } = this.parts;
    return new Caller(
      { deviceId: token.deviceId, tokenHash },
      {
        confirmed: () => lastSeen.note(token.deviceId),
        refused: () => verified.forget(token, tokenHash),
      },
    );
  }

  /** @returns the hash that is stored for the token @throws 401, 429, 503 */
  private async verify(token: Token, address: string): Promise<string> {
    const { pipeline, hasher, verified, failures } = this.parts;
    const { deviceId, secret } = token;
    const [device] = await pipeline.run<{ token_hash: string }>(storedHash, [deviceId]);
    if (!device) {
      await hasher.matchesNothing(secret);
      throw failures.count(deviceId, address, invalidToken());
    }
    const { token_hash: tokenHash } = device;
    const trust = failures.hasFailed(deviceId, address) ? 'untrusted' : 'trusted';
    const stored = await verified.verify(token, tokenHash, async () => {
      if (!(await hasher.matches(secret, tokenHash, trust))) return undefined;
      return this.withCost(token, tokenHash);
    });
    if (stored === undefined) throw failures.count(deviceId, address, invalidToken());
    return stored;
  }

  /**
   * Replaces a good token's hash that has another cost than the one that is set, once per token and
   * process: two processes that are set differently would take turns at it for ever. Other
   * processes that remember the old hash find no row by it, and verify the token anew.
   *
   * @returns the hash that is stored by now
   */
  private async withCost(token: Token, tokenHash: string): Promise<string> {
    const { hasher, verified } = this.parts;
    const { deviceId, secret } = token;
    if (hasher.hasCost(tokenHash) || verified.wasGood(token)) return tokenHash;
    try {
      const token_hash = await hasher.hash(secret, 'trusted');
      const [changed] = await this.devices.update(
        { token_hash },
        { where: { id: deviceId, token_hash: tokenHash }, silent: true },
      );
      return changed > 0 ? token_hash : tokenHash;
    } catch {
      // The token is as good by its old hash.
      return tokenHash;
    }
  }
}
