import { IncomingMessage, type Server, ServerResponse, createServer } from 'node:http';
import { sendFailure, sendNotFound, sendUnknownCaller } from './answer';
import { Call } from './call';
import { Callers } from './callers';
import { FloorConnection, type Statement } from './connection';
import type { FloorRoute, Send } from './route';
import { sendHealth } from './routes/health';

/** As the service has it: one can be slow while the other one serves. */
const connections = 2;
/** As long as the service keeps idle connections. */
const keepAliveTimeout = 65_000;

/**
 * The floor: the least that answers as the service does, on the same rows with the same triggers
 * and the same row-level security. Bare `node:http` and `pg`, one prepared statement a request,
 * texts passed through, no framework, no validation, no log. It answers what the workloads ask, and
 * nothing else.
 */
export async function createFloor(url: string, routes: readonly FloorRoute[]): Promise<Server> {
  const statements = routes.flatMap((route) => route.statements);
  const open = await Promise.all(
    Array.from({ length: connections }, () => FloorConnection.open(url, statements)),
  );
  const callers = new Callers(url);
  const byPath = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  let turn = 0;

  const sendStatement: Send = (call, { name }: Statement, ...values) => {
    turn = (turn + 1) % connections;
    values.unshift(call.caller.id, call.caller.tokenHash);
    open[turn]!.send(call, name, values);
  };

  function begin(req: FloorRequest, res: ServerResponse): void {
    const url = req.url!;
    if (url === '/health') return sendHealth(res);
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const slash = path.lastIndexOf('/') + 1;
    const route =
      byPath.get(`${req.method} ${path}`) ?? byPath.get(`${req.method} ${path.slice(0, slash)}`);
    if (!route) return sendNotFound(res, 'Path');
    const caller = callers.known(req.headers.authorization);
    if (!caller) return check(req, res);
    const search = mark < 0 ? '' : url.slice(mark + 1);
    const known = req.headers['if-none-match'];
    const call = new Call(route, res, caller, path.slice(slash), search, known);
    if (req.method === 'GET') return route.ask(call, sendStatement);
    req.call = call;
    req.on('data', take).on('end', ask);
  }

  /** bcrypt once a token: afterwards the header itself is looked up. */
  function check(req: FloorRequest, res: ServerResponse): void {
    callers.check(req.headers.authorization).then(
      (isGood) => (isGood ? begin(req, res) : sendUnknownCaller(res)),
      (error: Error) => sendFailure(res, error),
    );
  }

  function take(this: FloorRequest, chunk: Buffer): void {
    this.body = this.body ? Buffer.concat([this.body, chunk]) : chunk;
  }

  function ask(this: FloorRequest): void {
    const call = this.call!;
    call.body = JSON.parse(this.body!.toString());
    call.route.ask(call, sendStatement);
  }

  const options = { IncomingMessage: FloorRequest, ServerResponse, keepAliveTimeout };
  return createServer(options, begin).on('close', () => {
    for (const connection of [...open, callers]) void connection.close();
  });
}

/** A request that carries its call while its body arrives. */
class FloorRequest extends IncomingMessage {
  call: Call | undefined;
  body: Buffer | undefined;
}
