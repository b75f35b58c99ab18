import { hash } from 'node:crypto';
import { RecentMap } from './recent-map';
import type { Token } from './token';

/** In the place of a stored hash that stands no more. */
const outdated = '';

/**
 * Remembers of a token which stored hash its secret was found to match, so that bcrypt runs once
 * per token and process. Whether that hash still stands is asked of the database with each request,
 * so a token that was rotated or revoked is dead in every process at once.
 *
 * An entry is a digest of 32 bytes and a hash of 60, one byte a character: some 180 bytes in all.
 */
export class VerifiedSecrets {
  private readonly known: RecentMap<string>;
  private readonly underWay = new Map<string, Promise<string | undefined>>();

  /** @param max tokens that are remembered at least, and at most twice as many */
  constructor(max: number) {
    this.known = new RecentMap(max);
  }

  /** The stored hash that the token matched, if it was verified here. */
  hashOf(token: Token): string | undefined {
    return this.known.get(keyOf(token)) || undefined;
  }

  /** Whether the token was good here before, by whatever hash. */
  wasGood(token: Token): boolean {
    return this.known.get(keyOf(token)) !== undefined;
  }

  /**
   * Checks a token by `check`; those who ask at the same time share one check.
   *
   * @param check answers the hash that is stored for the token by now, or undefined for a wrong one
   * @returns the same
   */
  async verify(
    token: Token,
    tokenHash: string,
    check: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const key = keyOf(token);
    // Another request was quicker, between this one's look and its reading of the hash.
    const known = this.known.get(key);
    if (known) return known;
    const checked = `${key} ${tokenHash}`;
    let checking = this.underWay.get(checked);
    if (checking === undefined) {
      checking = check().finally(() => this.underWay.delete(checked));
      this.underWay.set(checked, checking);
    }
    const stored = await checking;
    if (stored !== undefined) this.known.set(key, stored);
    return stored;
  }

  /** @param tokenHash stands no more; a newer one that is known by now stays */
  forget(token: Token, tokenHash: string): void {
    const key = keyOf(token);
    if (this.known.get(key) === tokenHash) this.known.set(key, outdated);
  }
}

/** A digest, so that no secret is kept. */
function keyOf({ deviceId, secret }: Token): string {
  return hash('sha256', `${deviceId}.${secret}`, 'binary');
}
