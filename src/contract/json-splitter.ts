import { maxDepth, tooDeep } from './json-bounds';
import { Byte, invalidJson, isSpace } from './json-text';
import { valueTooLarge } from '../problems/problem';

/** A piece of a document, as JSON text. */
export interface Piece {
  /** The JSON string that names the member it is of; none of a document that is no object. */
  readonly name: Buffer | undefined;
  /** One or more items of a member that is an array, between commas; or a whole value. */
  readonly isItems: boolean;
  readonly text: Buffer;
}

/** No row is near as large. */
const maxValueBytes = 64_000;

type State =
  | 'document'
  | 'firstName'
  | 'name'
  | 'colon'
  | 'member'
  | 'firstItem'
  | 'item'
  | 'afterItem'
  | 'afterMember'
  | 'end';

/**
 * Splits a JSON document, chunk by chunk, into the items of the arrays that are its members, and
 * its other members. It looks at brackets, strings and commas alone; the pieces are for
 * `JSON.parse`, which is many times faster than a parser in JavaScript. What is in memory is a chunk
 * and the beginning of one value.
 */
export class JsonSplitter {
  private state: State = 'document';
  /** What is still to be read of a value that began in an earlier chunk. */
  private rest: Buffer = Buffer.alloc(0);
  private memberName: Buffer | undefined;

  // Of the value under way.
  private isInValue = false;
  private isInString = false;
  private depth = 0;
  /** The first byte of the next chunk is escaped by the last one of this. */
  private isEscaped = false;

  /**
   * @returns the pieces that end in this chunk; their text is part of it
   * @throws 400 for what is not JSON, or too deep; 413 for a value of more than 64 kB
   */
  split(chunk: Buffer): Piece[] {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    let at = this.rest.length + (this.isEscaped ? 1 : 0);
    this.isEscaped = false;
    let valueStart = 0;
    const pieces = new Pieces(bytes);

    while (at < bytes.length) {
      if (this.isInValue) {
        at = this.endOfValue(bytes, at);
        if (at - valueStart > maxValueBytes) throw valueTooLarge();
        if (!this.isInValue) this.takeValue(pieces, valueStart, at);
      } else if (isSpace(bytes[at]!)) {
        at += 1;
      } else {
        this.isInValue = this.startsValue(bytes[at]!, pieces);
        if (this.isInValue) valueStart = at;
        else at += 1;
      }
    }
    pieces.endItems(this.memberName);
    this.rest = this.isInValue ? bytes.subarray(valueStart) : Buffer.alloc(0);
    return pieces.all;
  }

  /** @returns what only the end of the document ends: a number or a literal @throws 400 */
  end(): Piece[] {
    if (this.state === 'end') return [];
    if (this.state !== 'document' || !this.isInValue) throw invalidJson();
    return [{ name: undefined, isItems: false, text: this.rest }];
  }

  /**
   * What a byte outside of a value means.
   *
   * @returns whether a value begins with it; otherwise it is dealt with @throws 400
   */
  private startsValue(byte: number, pieces: Pieces): boolean {
    const go = (state: State) => {
      this.state = state;
      return false;
    };
    switch (this.state) {
      case 'document':
        return byte === Byte.openObject ? go('firstName') : true;
      case 'firstName':
        if (byte === Byte.closeObject) return go('end');
        return isOrThrow(byte, Byte.quote);
      case 'name':
        return isOrThrow(byte, Byte.quote);
      case 'colon':
        isOrThrow(byte, Byte.colon);
        return go('member');
      case 'member':
        if (byte !== Byte.openArray) return true;
        pieces.add({ name: this.memberName, isItems: true, text: noItems });
        return go('firstItem');
      case 'firstItem':
        return byte === Byte.closeArray ? go('afterMember') : true;
      case 'item':
        return true;
      case 'afterItem':
        if (byte === Byte.comma) return go('item');
        isOrThrow(byte, Byte.closeArray);
        pieces.endItems(this.memberName);
        return go('afterMember');
      case 'afterMember':
        if (byte === Byte.comma) return go('name');
        isOrThrow(byte, Byte.closeObject);
        return go('end');
      case 'end':
        throw invalidJson();
    }
  }

  private takeValue(pieces: Pieces, start: number, end: number): void {
    // Nothing before a comma or a bracket.
    if (start === end) throw invalidJson();
    const text = pieces.bytes.subarray(start, end);
    if (this.state === 'firstName' || this.state === 'name') {
      this.memberName = text;
      this.state = 'colon';
    } else if (this.state === 'firstItem' || this.state === 'item') {
      pieces.takeItem(start, end);
      this.state = 'afterItem';
    } else {
      pieces.add({ name: this.memberName, isItems: false, text });
      this.state = this.state === 'document' ? 'end' : 'afterMember';
    }
  }

  /** Goes on with the value under way, to its end or that of the bytes. */
  private endOfValue(bytes: Buffer, from: number): number {
    let { isInString, depth } = this;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (isInString) {
        if (byte === Byte.backslash) at += 1;
        else if (byte === Byte.quote) {
          isInString = false;
          if (depth === 0) return this.valueEnds(at + 1);
        }
        continue;
      }
      switch (byte) {
        case Byte.quote:
          isInString = true;
          break;
        case Byte.openArray:
        case Byte.openObject:
          depth += 1;
          if (depth > maxDepth) throw tooDeep();
          break;
        case Byte.closeArray:
        case Byte.closeObject:
          if (depth === 0) return this.valueEnds(at);
          depth -= 1;
          if (depth === 0) return this.valueEnds(at + 1);
          break;
        case Byte.comma:
        case Byte.space:
        case Byte.tab:
        case Byte.newline:
        case Byte.return:
          if (depth === 0) return this.valueEnds(at);
          break;
        default:
      }
    }
    this.isInString = isInString;
    this.depth = depth;
    this.isEscaped = at > bytes.length;
    return at;
  }

  private valueEnds(at: number): number {
    this.isInValue = false;
    this.isInString = false;
    this.depth = 0;
    return at;
  }
}

/** The pieces of one chunk. */
class Pieces {
  readonly all: Piece[] = [];
  private itemsStart = -1;
  private itemsEnd = -1;

  constructor(readonly bytes: Buffer) {}

  add(piece: Piece): void {
    this.all.push(piece);
  }

  /** An item that follows another one goes with it. */
  takeItem(start: number, end: number): void {
    if (this.itemsStart < 0) this.itemsStart = start;
    this.itemsEnd = end;
  }

  endItems(name: Buffer | undefined): void {
    if (this.itemsStart < 0) return;
    const text = this.bytes.subarray(this.itemsStart, this.itemsEnd);
    this.all.push({ name, isItems: true, text });
    this.itemsStart = -1;
  }
}

/** An array is a piece before its first item, so that one without any is known. */
const noItems = Buffer.alloc(0);

function isOrThrow(byte: number, expected: number): true {
  if (byte !== expected) throw invalidJson();
  return true;
}
