import { createHash } from 'node:crypto';

/**
 * The UUID of version 5 for a name in a namespace: the same two always give the same id, so whoever
 * knows both knows it without asking. RFC 9562, section 5.5.
 *
 * @param namespace a UUID, in either case
 */
export function derivedId(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex')) ?? [];
  return groups.join('-');
}
