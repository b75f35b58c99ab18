import { isUtf8 } from 'node:buffer';
import { json } from 'express';

/**
 * Reads a JSON body of any JSON type (the contract says which one it wants). Bytes that are not
 * UTF-8 are refused: decoding would quietly put other characters in their place.
 */
export const jsonBody = json({
  limit: 100_000,
  strict: false,
  type: 'application/json',
  verify(_req, _res, bytes) {
    // body-parser overwrites the status of what is thrown here and keeps its type.
    if (!isUtf8(bytes)) throw Object.assign(new Error('not UTF-8'), { type: 'entity.not.utf8' });
  },
});
