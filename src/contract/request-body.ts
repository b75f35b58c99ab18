import { isUtf8 } from 'node:buffer';
import { type Request, type Response, json } from 'express';
import type { OpenAPIV3 } from 'openapi-types';
import { unsupportedMediaType } from '../problems/problem';

/**
 * Reads a JSON body of any JSON type (the contract says which one it wants), in UTF-8 only. Bytes
 * that are not UTF-8 are refused: decoding would quietly put other characters in their place.
 *
 * @returns undefined when there is none
 * @throws 415, 413, 400
 */
export type ReadBody = (req: Request, res: Response) => Promise<unknown>;

export const defaultLimit = 100_000;

/** @param declared with `x-body-limit`, in bytes, where the usual limit is not enough */
export function bodyReader(declared: OpenAPIV3.RequestBodyObject): ReadBody {
  const { 'x-body-limit': limit = defaultLimit } = declared as { 'x-body-limit'?: number };
  const read = json({
    limit,
    strict: false,
    type: () => true,
    verify(_req, _res, bytes, charset) {
      // body-parser overwrites the status of what is thrown here and keeps its type.
      if (charset !== 'utf-8')
        throw Object.assign(new Error(charset), { type: 'charset.unsupported' });
      if (!isUtf8(bytes)) throw Object.assign(new Error('not UTF-8'), { type: 'entity.not.utf8' });
    },
  });
  return async (req, res) => {
    if (!hasBody(req)) return undefined;
    if (!isJson(req)) throw unsupportedMediaType();
    await new Promise<void>((resolve, reject) => {
      read(req, res, (error: Error | undefined) => (error ? reject(error) : resolve()));
    });
    return req.body as unknown;
  };
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function isJson({ headers }: Request): boolean {
  return /^\s*application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}
