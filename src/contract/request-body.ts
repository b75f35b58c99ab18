import type { Ajv } from 'ajv';
import type { IncomingMessage } from 'node:http';
import type { OpenAPIV3 } from 'openapi-types';
import { unsupportedMediaType } from '../problems/problem';
import { gatherBytes } from './body-bytes';
import { BodyStream, StreamSchema } from './body-stream';
import { ByteBudget } from './byte-budget';
import { assertBounded } from './json-bounds';
import { parseInPieces } from './json-pieces';
import { parseJson, withoutMark } from './json-text';

/**
 * Reads a JSON body of any JSON type (the contract says which one it wants), in UTF-8 only. One that
 * is streamed is a `BodyStream`, of which nothing has been read yet.
 *
 * @returns undefined when there is none
 * @throws 415, 413, 400; 503 when the process has too many bytes of bodies in memory
 */
export type ReadBody = (req: IncomingMessage) => Promise<unknown>;

export interface BodyReader {
  readonly read: ReadBody;
  /** Compiles the validators of a body that is streamed, one before each `yield`. */
  compile(): Generator<void>;
}

export const defaultLimit = 100_000;

/** Larger ones are parsed piece by piece. */
const parsedAtOnce = 32_000;

/** Bodies that are still arriving, of the whole process. */
const budget = new ByteBudget(64_000_000);

/** What a body declares beside its schema. */
export interface BodyOptions {
  /** In bytes, where the usual limit is not enough. */
  readonly 'x-body-limit'?: number;
  /** An object whose arrays are validated as they arrive. */
  readonly 'x-body-stream'?: boolean;
  /** The schema of a body that is streamed; see `forAjv`. */
  readonly 'x-streamed-schema'?: OpenAPIV3.SchemaObject;
}

/** @param ajvOf the contract's, for what is validated as it arrives */
export function bodyReader(declared: OpenAPIV3.RequestBodyObject, ajvOf: () => Ajv): BodyReader {
  const options = declared as BodyOptions;
  const { 'x-body-limit': limit = defaultLimit, 'x-streamed-schema': streamed } = options;
  // Compiled when it is first needed: the start has to be quick.
  let compiled: StreamSchema | undefined;
  const schemaOf = (schema: OpenAPIV3.SchemaObject) =>
    (compiled ??= new StreamSchema(schema, ajvOf()));
  const readWhole = wholeReader(limit);
  return {
    async read(req) {
      if (!hasBody(req)) return undefined;
      if (!isJsonInUtf8(req)) throw unsupportedMediaType();
      return streamed ? new BodyStream<unknown>(req, limit, schemaOf(streamed)) : readWhole(req);
    },

    *compile() {
      if (!streamed) return;
      const schema = schemaOf(streamed);
      yield;
      for (const name of schema.names) {
        schema.member(name);
        yield;
      }
    },
  };
}

function wholeReader(limit: number) {
  return async (req: IncomingMessage): Promise<unknown> => {
    const reservation = budget.reservation();
    try {
      const bytes = withoutMark(await gatherBytes(req, limit, reservation));
      assertBounded(bytes, limit);
      return bytes.length > parsedAtOnce ? await parseInPieces(bytes) : parseJson(bytes);
    } finally {
      reservation.release();
    }
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i;

function isJsonInUtf8({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? '';
  if (!/^\s*application\/json\s*(;|$)/i.test(type)) return false;
  return (charset.exec(type)?.[1] ?? 'utf-8').toLowerCase() === 'utf-8';
}
