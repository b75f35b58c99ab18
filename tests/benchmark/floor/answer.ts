import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

let date = '';
const tick = () => (date = `Date: ${new Date().toUTCString()}\r\nConnection: keep-alive\r\n`);
tick();
setInterval(tick, 1_000).unref();

/** What the head of an answer begins with, whatever is asked. */
const json = (status: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\n`;
const problem = (status: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json\r\n`;

export const ok = json('200 OK');
export const created = json('201 Created');
const notModified = 'HTTP/1.1 304 Not Modified\r\n';

/**
 * Sends a head that is a text already, where node:http would put one together from its parts and
 * look at each of them.
 */
export function send(res: ServerResponse, head: string, body: string, headers = ''): void {
  const length = Buffer.byteLength(body);
  (res as unknown as Head)._header = `${head}${headers}${date}Content-Length: ${length}\r\n\r\n`;
  res.end(body);
}

export function sendNotModified(res: ServerResponse, tag: string): void {
  (res as unknown as Head)._header = `${notModified}${tagHeader(tag)}${date}\r\n`;
  res.end();
}

/** What node:http sends before the first of the body, once it is there. */
interface Head {
  _header: string;
}

export const tagHeader = (tag: string | null | undefined) => `ETag: "${tag}"\r\n`;

function sendProblem(
  res: ServerResponse,
  status: string,
  title: string,
  code: string,
  detail: string,
  more = {},
) {
  const type = `/problems/${code.replaceAll('_', '-')}`;
  const request_id = randomUUID();
  const body = { type, title, status: parseInt(status, 10), detail, code, request_id, ...more };
  send(res, problem(status), JSON.stringify(body));
}

export const sendNotFound = (res: ServerResponse, what: string) =>
  sendProblem(res, '404 Not Found', 'Not found', 'not_found', `${what} not found`);

export const sendUnknownCaller = (res: ServerResponse) =>
  sendProblem(res, '401 Unauthorized', 'Unauthorized', 'invalid_token', 'Invalid or expired token');

export function sendRefusal(res: ServerResponse, errors: readonly object[]): void {
  const title = 'Validation error';
  sendProblem(res, '422 Unprocessable Entity', title, 'validation_error', title, { errors });
}

export const sendExpired = (res: ServerResponse) =>
  sendProblem(
    res,
    '410 Gone',
    'Gone',
    'cursor_expired',
    'The cursor has expired; start a new pull without it',
  );

export const sendFailure = (res: ServerResponse, { message }: Error) =>
  sendProblem(res, '500 Internal Server Error', 'Internal server error', 'internal_error', message);
