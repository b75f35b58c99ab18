import type { Request, Response } from 'express';
import type { AnyReply, ServedOperation } from './served-operation';
import { Streamed } from './streamed';

/** What is streamed may hold a connection, which the database itself takes back after 10 s. */
const stalledAfterMs = 8_000;

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
 * At the pace of the client, and no further once it is gone or takes nothing any more. A source
 * that fails before its first chunk is a problem as any other; later, all that is left is to break
 * the connection off.
 */
async function stream(
  res: Response,
  status: number,
  head: Record<string, string | number>,
  { chunks }: Streamed<unknown>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (res.destroyed) return;
    if (!res.headersSent) res.writeHead(status, head);
    if (!res.write(chunk)) await drained(res);
  }
  if (!res.headersSent) res.writeHead(status, head);
  res.end();
}

function drained(res: Response): Promise<void> {
  return new Promise((resolve) => {
    const stalled = setTimeout(() => res.destroy(), stalledAfterMs);
    const go = () => {
      clearTimeout(stalled);
      res.off('drain', go).off('close', go);
      resolve();
    };
    res.on('drain', go).on('close', go);
  });
}
