import { isUtf8 } from 'node:buffer';
import { json } from 'express';

/**
 * Reads a JSON body of any JSON type (the contract says which one it wants), in UTF-8 only. Bytes
 * that are not UTF-8 are refused: decoding would quietly put other characters in their place.
 */
export const jsonBody = json({
  limit: 100_000,
  strict: false,
  // body-parser takes no body for {}; the contract wants to be told that there was none.
  type: ({ headers }) =>
    headers['content-length'] !== '0' &&
    /^\s*application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''),
  verify(_req, _res, bytes, charset) {
    // body-parser overwrites the status of what is thrown here and keeps its type.
    if (charset !== 'utf-8')
      throw Object.assign(new Error(charset), { type: 'charset.unsupported' });
    if (!isUtf8(bytes)) throw Object.assign(new Error('not UTF-8'), { type: 'entity.not.utf8' });
  },
});
