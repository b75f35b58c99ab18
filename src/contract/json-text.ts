import { isUtf8 } from 'node:buffer';
import { malformedRequest } from '../problems/problem';

/**
 * Parses JSON in UTF-8. Bytes that are not UTF-8 are refused: decoding would put other characters in
 * their place.
 *
 * @throws 400
 */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw malformedRequest('The body is not valid UTF-8');
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    throw invalidJson();
  }
}

export const invalidJson = () => malformedRequest('The body is not valid JSON');

/** Without a byte order mark, which a parser may ignore (RFC 8259). */
export function withoutMark(bytes: Buffer): Buffer {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

/** The bytes that structure JSON. */
export const Byte = {
  tab: 0x09,
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

export const isSpace = (byte: number): boolean =>
  byte === Byte.space || byte === Byte.newline || byte === Byte.return || byte === Byte.tab;
