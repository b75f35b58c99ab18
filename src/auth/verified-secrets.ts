import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/**
 * Remembers which secret was found to match which stored hash, so that bcrypt runs once per token
 * and process. The key holds the stored hash: a token that was rotated or revoked is forgotten in
 * every process at once, because the device's row is read on each request.
 */
export class VerifiedSecrets {
  private readonly known = new LRUCache<string, true>({ max: 10_000 });
  private readonly underWay = new Map<string, Promise<boolean>>();

  isKnown(secret: string, secretHash: string): boolean {
    return this.known.has(keyOf(secret, secretHash));
  }

  /** Checks by `check` unless known; those who ask at the same time share one check. */
  async verify(
    secret: string,
    secretHash: string,
    check: () => Promise<boolean>,
  ): Promise<boolean> {
    const key = keyOf(secret, secretHash);
    if (this.known.has(key)) return true;
    let checking = this.underWay.get(key);
    if (checking === undefined) {
      checking = check().finally(() => this.underWay.delete(key));
      this.underWay.set(key, checking);
    }
    const matches = await checking;
    if (matches) this.known.set(key, true);
    return matches;
  }
}

function keyOf(secret: string, secretHash: string): string {
  return createHash('sha256').update(secret).update('\0').update(secretHash).digest('base64');
}
