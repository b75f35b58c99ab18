import { LRUCache } from 'lru-cache';
import ipaddr from 'ipaddr.js';
import { tooManyRequests } from '../problems/problem';

const windowMs = 60_000;

/**
 * Counts attempts within a minute by the address that makes them, or by whatever else they are to
 * be limited by. It keeps the latest 10,000.
 */
export class Attempts {
  private readonly counts = new LRUCache<string, { count: number; since: number }>({ max: 10_000 });

  constructor(
    private readonly perMinute: number,
    private readonly refusal = 'Too many attempts from this address',
  ) {}

  /** @throws 429 when the attempts are used up. */
  check(address: string): void {
    const counted = this.current(address);
    if (counted !== undefined && counted.count >= this.perMinute) {
      const waitMs = counted.since + windowMs - Date.now();
      throw tooManyRequests(Math.max(1, Math.ceil(waitMs / 1000)), this.refusal);
    }
  }

  count(address: string): void {
    const counted = this.current(address);
    if (counted) counted.count += 1;
    else this.counts.set(networkOf(address), { count: 1, since: Date.now() });
  }

  private current(address: string) {
    const counted = this.counts.get(networkOf(address));
    return counted && Date.now() - counted.since < windowMs ? counted : undefined;
  }
}

/** Whoever holds an IPv6 address holds its whole /64. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}
