import ipaddr from 'ipaddr.js';

/**
 * The network that limits by address count as one client: an IPv4 address, also when it comes
 * mapped into IPv6, or the IPv6 prefix that a subscriber is given.
 *
 * @param ipv6Prefix its length in bits
 */
export function networkOf(address: string, ipv6Prefix: number): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${ipv6Prefix}`).toString();
}
