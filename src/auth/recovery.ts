import { createHmac } from 'node:crypto';
import { QueryTypes, fn } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import type { DeviceRecovery } from '../../generated/api';
import { retryOnce } from '../database/retry';
import { inTransaction } from '../database/transaction';
import { parseRecoveryCode } from './recovery-code';
import { RecoveryCode } from './recovery-code-model';
import { faultsAt, invalidRecoveryCode, validationError } from '../problems/problem';
import type { FailedAttempts } from './failed-attempts';
import { Device } from './model';
import type { SecretHasher } from './secret-hash';
import { formatToken, newSecret } from './token';
import { isLive } from '../database/soft-deleted-model';

export interface RecoveryParts {
  readonly database: Sequelize;
  readonly hasher: SecretHasher;
  readonly failures: FailedAttempts;
}

/** A code that is good, or was used a short while ago. */
interface KnownCode {
  readonly code_hash: string;
  readonly is_used: boolean;
  /** The device's, as it is now. */
  readonly token_hash: string;
}

/** The way back to a device without its token. */
export class Recovery {
  constructor(private readonly parts: RecoveryParts) {}

  /**
   * Takes a recovery code for a new token; the old one and the code are dead then.
   *
   * @returns the token; for a repeat of the request that got it, the same one
   * @throws 401 the same for every code that is not this device's; 422 for a typing error; 429
   */
  async recover(request: DeviceRecovery, address: string): Promise<string> {
    const code = parseRecoveryCode(request.code);
    if (code === null) throw validationError(typingError);
    const deviceId = request.device_id.toLowerCase();
    const known = await this.check(deviceId, code, address);

    const { recovery_id } = request;
    const secret = recovery_id ? secretOf(code, known.code_hash, recovery_id) : newSecret();
    const isDone =
      (!known.is_used && (await this.use(deviceId, known, secret))) ||
      (recovery_id !== undefined && (await this.wasDone(deviceId, secret)));
    if (!isDone) throw invalidRecoveryCode();
    return formatToken({ deviceId, secret });
  }

  /** @throws 401 or 429, after as much bcrypt for a device that there is not as for any other */
  private async check(deviceId: string, code: string, address: string): Promise<KnownCode> {
    const { hasher, failures } = this.parts;
    const known = await this.find(deviceId);
    const trust = failures.hasFailed(deviceId, address) ? 'untrusted' : 'trusted';
    const isGenuine = known
      ? await hasher.matches(code, known.code_hash, trust)
      : await hasher.matchesNothing(code);
    if (known && isGenuine) return known;
    throw failures.count(deviceId, address, invalidRecoveryCode());
  }

  private async find(deviceId: string): Promise<KnownCode | undefined> {
    const [known] = await retryOnce(() =>
      this.parts.database.query<KnownCode>(
        `SELECT c.code_hash, c.used_at IS NOT NULL AS is_used, d.token_hash
         FROM recovery_codes c JOIN devices d ON d.id = c.device_id
         WHERE c.device_id = $1 AND ${isLive('d')} AND c.expires_at > now()
           AND (c.used_at IS NULL OR c.used_at > now() - interval '1 day')`,
        { bind: [deviceId], type: QueryTypes.SELECT },
      ),
    );
    return known;
  }

  /**
   * Uses the code up for a token with this secret.
   *
   * @returns whether it was still there to be used
   */
  private async use(deviceId: string, { code_hash }: KnownCode, secret: string) {
    const { database, hasher } = this.parts;
    const token_hash = await hasher.hash(secret, 'trusted');
    return inTransaction(database, async (transaction) => {
      // The device's row first, as everyone does who changes what opens it.
      const device = await database.getRepository(Device).findByPk(deviceId, {
        lock: transaction.LOCK.NO_KEY_UPDATE,
        transaction,
      });
      if (device === null) return false;
      const [used] = await database
        .getRepository(RecoveryCode)
        .update(
          { used_at: fn('now') },
          { where: { device_id: deviceId, code_hash, used_at: null }, transaction },
        );
      if (used > 0) await device.update({ token_hash }, { transaction });
      return used > 0;
    });
  }

  /** Whether the device's token has this secret: then this very request got it before. */
  private async wasDone(deviceId: string, secret: string): Promise<boolean> {
    const known = await this.find(deviceId);
    return known !== undefined && this.parts.hasher.matches(secret, known.token_hash, 'trusted');
  }
}

const typingError = faultsAt('/body', ['code'], 'has a wrong, missing or misplaced character');

/**
 * The same for the same request, so that it can be sent again. It takes the code and what only the
 * one who sent it knows, and the hash that only the service knows: none of them alone tells it.
 */
function secretOf(code: string, codeHash: string, recoveryId: string): string {
  return createHmac('sha256', code)
    .update(`${codeHash}\0${recoveryId.toLowerCase()}`)
    .digest('base64url');
}
