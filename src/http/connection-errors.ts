import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import type { Response } from 'express';
import type { Logger } from 'pino';
import {
  type Problem,
  brokenRequest,
  headersTooLarge,
  methodNotAllowed,
  requestTimeout,
} from '../problems/problem';
import { sendProblem } from './send-problem';
import { constantSecurityHeaders } from './security-headers';
import type { Traffic } from './traffic';

/** For a client to read the answer and to close: closing first, with bytes unread, would reset it. */
const lingerMs = 2_000;

/**
 * Answers what Node can't read as a request, and what it would answer with an empty body, with a
 * problem as all others. The connection ends with it.
 *
 * @param maxHeaderSize in bytes, to be told
 */
export function answerConnectionErrors(
  server: Server,
  traffic: Traffic,
  maxHeaderSize: number,
  log: Logger,
): void {
  const failed = new WeakSet<Duplex>();

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // What follows the first error is read as an error too, until the connection is closed.
    if (failed.has(socket)) return;
    failed.add(socket);
    const { code = '' } = error;
    const isAnswerable = code.startsWith('HPE_') || code === 'ERR_HTTP_REQUEST_TIMEOUT';
    // A connection that was opened in advance and never used expects no answer.
    const isUnused = (socket as Socket).bytesRead === 0;
    if (!isAnswerable || isUnused || breaksOffBody(code, traffic.get(socket as Socket))) {
      socket.destroy();
    } else answer(socket as Socket, traffic, problemOf(code, maxHeaderSize), log);
  });

  server.on('connect', (_req, socket: Duplex) => {
    answer(socket as Socket, traffic, withoutTunnels(), log);
  });
  // Only 100-continue has to be known. Node answers others with an empty 417.
  server.on('checkExpectation', (req, res) => server.emit('request', req, res));
}

/** A client that ends its connection within a body is taken for gone: it is answered no more. */
const breaksOffBody = (code: string, res: ServerResponse | undefined): boolean =>
  code === 'HPE_INVALID_EOF_STATE' && res !== undefined && !res.closed && !res.req.complete;

const withoutTunnels = () => methodNotAllowed(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);

function problemOf(code: string, maxHeaderSize: number): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestTimeout();
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge(maxHeaderSize);
  return brokenRequest('The request is not valid HTTP/1.1');
}

function answer(socket: Socket, traffic: Traffic, problem: Problem, log: Logger): void {
  const res = traffic.get(socket);
  if (res === undefined || res.closed) {
    write(socket, problem, log);
  } else if (res.req.complete) {
    // The error is in what follows a request that is not answered yet.
    res.once('close', () => write(socket, problem, log));
  } else if (res.headersSent) {
    // The error is in the body of a request whose answer has begun: it is cut short if at all.
    endAfter(res, socket);
  } else {
    sendProblem(res as Response, problem);
    linger(socket);
  }
}

function endAfter(res: ServerResponse, socket: Socket): void {
  if (res.writableFinished) socket.destroySoon();
  else res.once('close', () => socket.destroySoon());
}

/** Where there is no request, there is no response of Node's to write it with. */
function write(socket: Socket, problem: Problem, log: Logger): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const { status, code } = problem;
  log.info({ request_id: requestId, operation: null, method: null, status, code });
  const body = JSON.stringify(problem.toBody(requestId));
  const headers = new Map([
    ['Date', new Date().toUTCString()],
    ['X-Request-Id', requestId],
    ...constantSecurityHeaders,
    ...Object.entries(problem.headers),
    ['Connection', 'close'],
    ['Content-Type', 'application/problem+json'],
    ['Content-Length', String(Buffer.byteLength(body))],
  ]);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
  linger(socket);
}

function linger(socket: Socket): void {
  // Node has stopped to listen.
  socket.on('error', () => undefined);
  const limit = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(limit));
  socket.once('end', () => socket.destroySoon());
  socket.resume();
}
