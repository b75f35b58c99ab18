import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import {
  Problem,
  malformedRequest,
  payloadTooLarge,
  unsupportedMediaType,
} from '../problems/problem';
import type { Reservation } from './byte-budget';

/** For the rest of a body that is refused. After it the connection is closed, read or not. */
const restTimeoutMs = 30_000;

const chunkSize = 64 * 1024;
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip({ chunkSize }),
  deflate: () => createInflate({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
};

/**
 * Gathers a whole body, without its content coding.
 *
 * @param limit in bytes, of what is gathered
 * @throws 413, 415 for a content coding that is not known, 400 for a body that breaks off, 503 when
 *   the process has too many bytes of bodies in memory
 */
export async function gatherBytes(
  req: IncomingMessage,
  limit: number,
  reservation: Reservation,
): Promise<Buffer> {
  const source = decoded(req);
  try {
    if (source === req && Number(req.headers['content-length']) > limit) {
      throw payloadTooLarge(limit);
    }
    return await gather(source, (size) => {
      if (size > limit) throw payloadTooLarge(limit);
      reservation.growTo(size);
    });
  } catch (error) {
    throw problemOf(error);
  } finally {
    discard(req, source);
  }
}

function gather(source: Readable, grow: (size: number) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    source.on('data', (chunk: Buffer) => {
      size += chunk.length;
      try {
        grow(size);
      } catch (error) {
        source.removeAllListeners('data').pause();
        if (error instanceof Error) reject(error);
      }
      chunks.push(chunk);
    });
    source.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    source.on('error', reject);
    const brokeOff = () => {
      if (!source.readableEnded) reject(new Error('The body was cut off'));
    };
    source.on('close', brokeOff);
    if (source.destroyed) brokeOff();
  });
}

/**
 * A body chunk by chunk, without its content coding, read no faster than it is asked for.
 *
 * @param limit in bytes, of all chunks together
 * @param idleMs a client that sends nothing for so long is cut off
 * @throws as `gatherBytes` does
 */
export async function* chunksOf(
  req: IncomingMessage,
  limit: number,
  idleMs: number,
): AsyncGenerator<Buffer> {
  const source = decoded(req);
  const chunks = source.iterator({ destroyOnReturn: false });
  let size = 0;
  try {
    for (;;) {
      const idle = setTimeout(() => req.destroy(), idleMs);
      const next = await chunks.next().finally(() => clearTimeout(idle));
      if (next.done) return;
      const chunk = next.value as Buffer;
      size += chunk.length;
      if (size > limit) throw payloadTooLarge(limit);
      yield chunk;
    }
  } catch (error) {
    throw problemOf(error);
  } finally {
    // While the iterator listens for `readable`, nothing else can read the rest of the body.
    await chunks.return?.();
    discard(req, source);
  }
}

/**
 * Waits until the rest of a body has arrived, which is discarded. A client that still sends reads
 * no answer that closes its connection.
 */
export async function restArrived(req: IncomingMessage): Promise<void> {
  if (req.readableEnded || req.destroyed) return;
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, restTimeoutMs);
    const go = () => {
      clearTimeout(limit);
      resolve();
    };
    req.resume().once('end', go).once('close', go);
  });
}

/** @throws 415 */
function decoded(req: IncomingMessage): Readable {
  const coding = (req.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (coding === 'identity') return req;
  if (!Object.hasOwn(decoders, coding)) throw unsupportedMediaType();
  const decoder = decoders[coding]!();
  const breakOff = () => {
    if (!req.readableEnded) decoder.destroy(new Error('The body was cut off'));
  };
  req.on('error', breakOff).on('close', breakOff);
  if (req.destroyed) breakOff();
  return req.pipe(decoder);
}

/** Reads what is left of a body and keeps none of it, so that the connection can be answered on. */
function discard(req: IncomingMessage, source: Readable): void {
  if (source !== req) {
    req.unpipe();
    source.on('error', () => undefined).destroy();
  }
  if (!req.readableEnded) req.on('error', () => undefined).resume();
}

const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : malformedRequest('The body cannot be read');
