import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Token } from './token';

/**
 * Remembers of a token which stored hash its secret was found to match, so that bcrypt runs once
 * per token and process. Whether that hash still stands is asked of the database with each request,
 * so a token that was rotated or revoked is dead in every process at once.
 */
export class VerifiedSecrets {
  private readonly known = new LRUCache<string, string>({ max: 10_000 });
  private readonly underWay = new Map<string, Promise<boolean>>();

  /** The stored hash that the token matched, if it was verified here. */
  hashOf(token: Token): string | undefined {
    return this.known.get(keyOf(token));
  }

  /** Checks by `check`; those who ask at the same time share one check. */
  async verify(token: Token, tokenHash: string, check: () => Promise<boolean>): Promise<boolean> {
    const key = keyOf(token);
    if (this.known.get(key) === tokenHash) return true;
    const checked = `${key} ${tokenHash}`;
    let checking = this.underWay.get(checked);
    if (checking === undefined) {
      checking = check().finally(() => this.underWay.delete(checked));
      this.underWay.set(checked, checking);
    }
    const matches = await checking;
    if (matches) this.known.set(key, tokenHash);
    return matches;
  }

  /** Of a token whose hash stands no more. */
  forget(token: Token): void {
    this.known.delete(keyOf(token));
  }
}

/** A digest, so that no secret is kept. */
function keyOf({ deviceId, secret }: Token): string {
  return hash('sha256', `${deviceId}.${secret}`, 'base64');
}
