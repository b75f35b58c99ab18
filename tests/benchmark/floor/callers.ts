import { compare } from 'bcrypt';
import { Pool } from 'pg';
import type { Caller } from './call';

/** Whose tokens have been checked, by the header that they came in. */
export class Callers {
  private readonly callers = new Map<string, Caller>();
  private readonly checked = new Map<string, Promise<boolean>>();

  private readonly pool: Pool;

  constructor(connectionString: string) {
    this.pool = new Pool({ connectionString, max: 2 });
  }

  known(authorization = ''): Caller | undefined {
    return this.callers.get(authorization);
  }

  /** @returns whether the token is good, and known from now on */
  async check(authorization = ''): Promise<boolean> {
    const [id = '', secret = ''] = authorization.replace('Bearer ', '').split('.');
    const { rows } = await this.pool.query<{ token_hash: string }>(
      'SELECT token_hash FROM devices WHERE id = $1 AND deleted_at IS NULL',
      [id],
    );
    const tokenHash = rows[0]?.token_hash;
    if (tokenHash === undefined) return false;
    const key = secret + tokenHash;
    if (!this.checked.has(key)) this.checked.set(key, compare(secret, tokenHash));
    const isGood = await this.checked.get(key)!;
    if (isGood) this.callers.set(authorization, { id, tokenHash });
    return isGood;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
