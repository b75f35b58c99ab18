import { malformedRequest, tooManyValues } from '../problems/problem';
import { Byte } from './json-text';

/** No schema of the contract is nested half as deep. */
export const maxDepth = 32;

/** A value takes at least so many bytes on average in any body that the contract describes. */
const bytesPerToken = 8;

export const tooDeep = () =>
  malformedRequest(`The body is nested more than ${maxDepth} levels deep`);

/**
 * Looks at a body before it is parsed, since the smallest bodies make the largest trees: 2 MB of
 * `[` or `{},` become tens of megabytes, and their parsing holds up the process.
 *
 * @param limit of the body, in bytes
 * @throws 400 for a body that is too deep, 413 for one of too many values
 */
export function assertBounded(bytes: Buffer, limit: number): void {
  const maxTokens = limit / bytesPerToken;
  let depth = 0;
  let tokens = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    switch (bytes[at]!) {
      case Byte.quote:
        at += 1;
        while (at < bytes.length && bytes[at] !== Byte.quote) {
          at += bytes[at] === Byte.backslash ? 2 : 1;
        }
        break;
      case Byte.openArray:
      case Byte.openObject:
        depth += 1;
        tokens += 1;
        if (depth > maxDepth) throw tooDeep();
        break;
      case Byte.closeArray:
      case Byte.closeObject:
        depth -= 1;
        break;
      case Byte.comma:
      case Byte.colon:
        tokens += 1;
        break;
      default:
    }
  }
  if (tokens > maxTokens) throw tooManyValues();
}
