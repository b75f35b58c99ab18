import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { compare } from 'bcrypt';
import { Client, type QueryResultRow } from 'pg';

/**
 * The floor: the least that answers as the service does. Bare `node:http` and `pg`, one prepared
 * statement a request, no framework, no validation, no log. What the service spends beyond it is
 * the price of the contract.
 */
export async function createFloor(url: string, routes: readonly FloorRoute[]): Promise<Server> {
  const clients = [new Client(pipelined(url)), new Client(pipelined(url))];
  for (const client of clients) await client.connect();
  let turn = 0;
  const select: Select = async (name, text, values) => {
    turn = (turn + 1) % clients.length;
    return (await clients[turn]!.query<QueryResultRow>({ name, text, values })).rows;
  };

  const callerOf = rememberCallers(select);
  const answers = new Map(routes.map(({ method, path, answer }) => [`${method} ${path}`, answer]));

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [path = '', search] = req.url!.split('?');
    const slash = path.lastIndexOf('/') + 1;
    const answer =
      answers.get(`${req.method} ${path}`) ?? answers.get(`${req.method} ${path.slice(0, slash)}`);
    const caller = await callerOf(req.headers.authorization ?? '');
    if (!answer || !caller) return send(res, answer ? unknownCaller() : notFound('Path'));
    const query = new URLSearchParams(search);
    const body = req.method === 'GET' ? undefined : await jsonOf(req);
    const known = req.headers['if-none-match'];
    send(res, await answer({ caller, id: path.slice(slash), query, body, known, select }));
  }

  const server = createServer((req, res) => {
    handle(req, res).catch((error: Error) => res.writeHead(500).end(error.message));
  });
  return server.on('close', () => clients.forEach((client) => void client.end()));
}

/** One operation. A path that ends in a slash is followed by an id. */
export interface FloorRoute {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly answer: (call: FloorCall) => Promise<FloorAnswer>;
}

export interface FloorCall {
  readonly caller: Caller;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** `If-None-Match`. */
  readonly known: string | undefined;
  readonly select: Select;
}

export interface FloorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** The device and the hash that its token was found to match: every statement asks for both. */
export type Caller = readonly [id: string, tokenHash: string];

type Select = (name: string, text: string, values: unknown[]) => Promise<QueryResultRow[]>;

/** The caller's device, if its token is still the one that was checked. */
export const isCaller = 'd.id = $1 AND d.token_hash = $2 AND d.deleted_at IS NULL';
export const callerCounted = 'devices d JOIN device_revisions r ON r.device_id = d.id';
export const tagOf = (revision: string) =>
  `'"' || left(r.epoch::text, 8) || '-' || ${revision} || '"' AS tag`;
/** The tag of whatever is made from many rows. */
export const dataTag = tagOf('r.revision');

const pipelined = (connectionString: string) => ({ connectionString, pipeline: true });

/** bcrypt once a token: afterwards the header itself is looked up. */
function rememberCallers(select: Select) {
  const callers = new Map<string, Caller>();
  const proven = new Map<string, Promise<boolean>>();
  return async (authorization: string): Promise<Caller | undefined> => {
    const known = callers.get(authorization);
    if (known) return known;
    const [id = '', secret = ''] = authorization.replace('Bearer ', '').split('.');
    const [device] = await select('hash', 'SELECT token_hash FROM devices WHERE id = $1', [id]);
    if (!device) return undefined;
    const hash = device.token_hash as string;
    const proof = proven.get(secret + hash) ?? compare(secret, hash);
    proven.set(secret + hash, proof);
    if (!(await proof)) return undefined;
    callers.set(authorization, [id, hash]);
    return [id, hash];
  };
}

/**
 * The rows of a left join from the caller's device: none when the token is good no more. What they
 * have as `tag` is the entity tag of the answer.
 */
export function answerRows(
  rows: QueryResultRow[],
  answer: (rows: QueryResultRow[]) => FloorAnswer,
): FloorAnswer {
  const [first] = rows;
  if (!first) return unknownCaller();
  if (typeof first.tag !== 'string') return answer(first.id === null ? [] : rows);
  const { status, body, headers } = answer(first.id === null ? [] : rows.map(withoutTag));
  return { status, body, headers: { ...headers, ETag: first.tag } };
}

const withoutTag = ({ tag: _tag, ...row }: QueryResultRow): QueryResultRow => row;

export function problem(status: number, title: string, code: string, detail: string, more = {}) {
  const type = `/problems/${code.replaceAll('_', '-')}`;
  const body = { type, title, status, detail, code, request_id: randomUUID(), ...more };
  return { status, body, headers: { 'Content-Type': 'application/problem+json' } };
}

export const notFound = (what: string) =>
  problem(404, 'Not found', 'not_found', `${what} not found`);

const unknownCaller = () =>
  problem(401, 'Unauthorized', 'invalid_token', 'Invalid or expired token');

async function jsonOf(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function send(res: ServerResponse, { status, body, headers }: FloorAnswer): void {
  if (body === undefined) {
    res.writeHead(status, headers).end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': json.length,
    ...headers,
  });
  res.end(json);
}
