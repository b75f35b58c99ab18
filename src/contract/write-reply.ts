import type { Request, Response } from 'express';
import type { AnyReply, ServedOperation } from './served-operation';
import { Streamed } from './streamed';

/**
 * The most that is handed over at once, in bytes: whether a slow client reads on shows with each
 * piece that was sent.
 */
const pieceSize = 65_536;

const jsonType = 'application/json; charset=utf-8';

/** Writes what a handler replied. @throws what a streamed body's source throws */
export async function writeReply(
  req: Request,
  res: Response,
  operation: ServedOperation,
  { status, body, headers }: AnyReply,
): Promise<void> {
  if (body === undefined) {
    res.writeHead(status, headers).end();
  } else if (body instanceof Streamed) {
    const head = { ...headers, 'Content-Type': jsonType };
    if (req.method === 'HEAD') res.writeHead(status, head).end();
    else await stream(res, status, head, body);
  } else {
    const json = operation.serializer(status)(body);
    const length = Buffer.byteLength(json);
    res.writeHead(status, { ...headers, 'Content-Type': jsonType, 'Content-Length': length });
    res.end(json);
  }
}

/**
 * At the pace of the client, and no further once it is gone or was cut off; see `watchTransfers`. A
 * source that fails before its first chunk is a problem as any other; later, all that is left is to
 * break the connection off.
 */
async function stream(
  res: Response,
  status: number,
  head: Record<string, string | number>,
  { chunks }: Streamed<unknown>,
): Promise<void> {
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      if (res.destroyed) return;
      if (!res.headersSent) res.writeHead(status, head);
      if (!res.write(piece)) await drained(res);
    }
  }
  if (!res.headersSent) res.writeHead(status, head);
  res.end();
}

function* piecesOf(chunk: string | Buffer): Generator<Buffer> {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let from = 0; from < bytes.length; from += pieceSize) {
    yield bytes.subarray(from, from + pieceSize);
  }
}

function drained(res: Response): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      res.off('drain', go).off('close', go);
      resolve();
    };
    res.on('drain', go).on('close', go);
  });
}
