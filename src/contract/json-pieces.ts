import { setImmediate as nextTurn } from 'node:timers/promises';
import { Byte, invalidJson, isSpace, parseJson } from './json-text';

/** A piece of this size is parsed in one go; the worst of its kind takes some 20 ms. */
const pieceBytes = 32_000;
/** How long the parsing goes on before others have their turn. */
const turnMs = 5;

/**
 * Parses a large body piece by piece, and gives way to other work in between: an array or object
 * over 32 kB is put together here, and all that is smaller is `JSON.parse`'s.
 *
 * @param bytes of a bounded depth; see `assertBounded`
 * @throws 400
 */
export async function parseInPieces(bytes: Buffer): Promise<unknown> {
  const parser = new PieceParser(bytes);
  const value = await parser.value();
  parser.end();
  return value;
}

class PieceParser {
  private at = 0;
  private turnEnds = performance.now() + turnMs;

  constructor(private readonly bytes: Buffer) {}

  async value(): Promise<unknown> {
    const first = this.next();
    const end = endOfValue(this.bytes, this.at, pieceBytes);
    if (end === undefined) return first === Byte.openArray ? this.array() : this.object();
    if (performance.now() > this.turnEnds) {
      await nextTurn();
      this.turnEnds = performance.now() + turnMs;
    }
    const piece = this.bytes.subarray(this.at, end);
    this.at = end;
    return parseJson(piece);
  }

  end(): void {
    if (this.next() !== undefined) throw invalidJson();
  }

  private async array(): Promise<unknown[]> {
    const items: unknown[] = [];
    this.at += 1;
    // It is not empty: it would be a piece.
    do items.push(await this.value());
    while (this.goesOn(Byte.closeArray));
    return items;
  }

  private async object(): Promise<object> {
    const members: object = {};
    this.at += 1;
    do {
      if (this.next() !== Byte.quote) throw invalidJson();
      const name = await this.value();
      if (this.next() !== Byte.colon) throw invalidJson();
      this.at += 1;
      const value = await this.value();
      // By assignment, `__proto__` would be no member.
      Object.defineProperty(members, name as string, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    } while (this.goesOn(Byte.closeObject));
    return members;
  }

  /** After a value: whether another one follows. */
  private goesOn(close: number): boolean {
    const byte = this.next();
    if (byte !== Byte.comma && byte !== close) throw invalidJson();
    this.at += 1;
    return byte === Byte.comma;
  }

  /** The next byte that is no white space. */
  private next(): number | undefined {
    while (this.at < this.bytes.length && isSpace(this.bytes[this.at]!)) this.at += 1;
    return this.bytes[this.at];
  }
}

/**
 * Where the value that begins at `from` ends. What is no value is found out by `JSON.parse`.
 *
 * @returns undefined for an array or object that takes more than `within` bytes
 */
function endOfValue(bytes: Buffer, from: number, within: number): number | undefined {
  const first = bytes[from];
  if (first === Byte.quote) return endOfString(bytes, from);
  if (first !== Byte.openArray && first !== Byte.openObject) return endOfScalar(bytes, from);
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    if (at - from > within) return undefined;
    const byte = bytes[at];
    if (byte === Byte.quote) at = endOfString(bytes, at) - 1;
    else if (byte === Byte.openArray || byte === Byte.openObject) depth += 1;
    else if (byte === Byte.closeArray || byte === Byte.closeObject) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

function endOfString(bytes: Buffer, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== Byte.quote) {
    at += bytes[at] === Byte.backslash ? 2 : 1;
  }
  return Math.min(at + 1, bytes.length);
}

/** At the next byte that can't be of a number or a literal, and after at least one. */
function endOfScalar(bytes: Buffer, from: number): number {
  let at = from + 1;
  while (at < bytes.length && !isDelimiter(bytes[at]!)) at += 1;
  return Math.min(at, bytes.length);
}

function isDelimiter(byte: number): boolean {
  return (
    isSpace(byte) ||
    byte === Byte.comma ||
    byte === Byte.colon ||
    byte === Byte.closeArray ||
    byte === Byte.closeObject
  );
}
