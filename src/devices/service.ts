import { literal } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import type { SecretHasher } from '../auth/secret-hash';
import { formatToken, newSecret } from '../auth/token';
import type { Caller } from '../database/caller';
import { formatRecoveryCode, newRecoveryCode } from '../auth/recovery-code';
import { RecoveryCode } from '../auth/recovery-code-model';
import { whileAdmitted } from './while-admitted';

/** 128 bits can't be guessed: it only ends how long a paper that nobody remembers opens the data. */
const codeLifetime = "interval '1 year'";

/** What a device does with itself, and only while its token is. */
export class DeviceService {
  constructor(
    private readonly database: Sequelize,
    private readonly hasher: SecretHasher,
  ) {}

  /**
   * Replaces the token that asked for it.
   *
   * @returns the new one, which is kept nowhere
   * @throws 401 when the token was replaced meanwhile
   */
  async rotateToken(caller: Caller): Promise<string> {
    const secret = newSecret();
    const token_hash = await this.hasher.hash(secret, 'trusted');
    await whileAdmitted(this.database, caller, (device, transaction) =>
      device.update({ token_hash }, { transaction }),
    );
    return formatToken({ deviceId: caller.credential.deviceId, secret });
  }

  /**
   * Makes the recovery code that takes the place of the last one.
   *
   * @returns the code, which is kept nowhere, and when it ends
   * @throws 401 when the token was replaced meanwhile
   */
  async createRecoveryCode(caller: Caller): Promise<{ code: string; expiresAt: Date }> {
    const code = newRecoveryCode();
    const values = {
      device_id: caller.credential.deviceId,
      code_hash: await this.hasher.hash(code, 'trusted'),
      expires_at: literal(`now() + ${codeLifetime}`),
    };
    const codes = this.database.getRepository(RecoveryCode);
    const row = await whileAdmitted(this.database, caller, async ({ id }, transaction) => {
      await codes.destroy({ where: { device_id: id }, transaction });
      return codes.create(values, { transaction, returning: true });
    });
    return { code: formatRecoveryCode(code), expiresAt: row.expires_at };
  }

  /** @throws 401 when the token was replaced meanwhile */
  async delete(caller: Caller): Promise<void> {
    const codes = this.database.getRepository(RecoveryCode);
    await whileAdmitted(this.database, caller, async (device, transaction) => {
      await codes.destroy({ where: { device_id: device.id }, transaction });
      await device.destroy({ transaction });
    });
  }
}
