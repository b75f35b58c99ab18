import { once } from 'node:events';
import { Agent, type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';

let database: { url: string; drop(): Promise<void> };
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
});
afterAll(() => database.drop());

async function freePort(): Promise<string> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

const start = (settings: Record<string, string>) =>
  startBuiltService({ DATABASE_URL: database.url, ...settings });

const hopByHop = ['connection', 'keep-alive'];

/** Asks `/ready` of each target every second, and passes requests to those that said 200. */
class Balancer {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly ready = new Set<string>();
  private readonly server = createServer((req, res) => this.pass(req, res));
  private timer: NodeJS.Timeout | undefined;
  private turn = 0;
  /** Connections that a target refused or broke off. */
  readonly faults: string[] = [];

  constructor(private readonly targets: readonly string[]) {}

  async start(): Promise<string> {
    await this.check();
    this.timer = setInterval(() => void this.check(), 1_000);
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  isReady = (url: string) => this.ready.has(url);

  stop(): void {
    clearInterval(this.timer);
    this.server.close();
    this.server.closeAllConnections();
    this.agent.destroy();
  }

  private async check(): Promise<void> {
    await Promise.all(
      this.targets.map(async (url) => {
        const isReady = await fetch(`${url}/ready`).then(
          ({ status }) => status === 200,
          () => false,
        );
        if (isReady) this.ready.add(url);
        else this.ready.delete(url);
      }),
    );
  }

  private pass(req: IncomingMessage, res: ServerResponse): void {
    const targets = [...this.ready];
    const target = targets[(this.turn += 1) % targets.length];
    const { method, url, headers } = req;
    const passed = request(`${target}${url}`, { method, headers, agent: this.agent });
    passed.on('response', (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !hopByHop.includes(name));
      res.writeHead(answer.statusCode!, Object.fromEntries(kept));
      answer.pipe(res);
    });
    passed.on('error', ({ message }) => {
      this.faults.push(`${target}: ${message}`);
      res.destroy();
    });
    req.pipe(passed);
  }
}

/** Several phones that ask on and on. @returns ends it, with all statuses that were not 200 or 201 */
function load(api: Api): { count(): number; stop(): Promise<unknown[]> } {
  const unexpected: unknown[] = [];
  let count = 0;
  let isOver = false;
  const phone = async () => {
    while (!isOver) {
      const answers = await Promise.allSettled([
        api.post('/v1/water-logs', { date: '2025-02-05', amount_ml: 1 }),
        api.get('/v1/products'),
      ]);
      for (const answer of answers) {
        count += 1;
        if (answer.status === 'rejected') unexpected.push(answer.reason);
        else if (answer.value.status > 201) unexpected.push(answer.value.body);
      }
      await sleep(5);
    }
  };
  const phones = Array.from({ length: 4 }, phone);
  return {
    count: () => count,
    async stop() {
      isOver = true;
      await Promise.all(phones);
      return unexpected;
    },
  };
}

test.each([
  ['one process each', '1'],
  ['two workers each', '2'],
])(
  'of two services (%s) behind a balancer one restarts, and no request is refused or fails',
  async (_what, workers) => {
    const settings = { SHUTDOWN_DRAIN_MS: '4000', WEB_CONCURRENCY: workers };
    const ports = [await freePort(), await freePort()];
    const services = await Promise.all(ports.map((PORT) => start({ ...settings, PORT })));
    const [first, second] = services as [BuiltService, BuiltService];
    const balancer = new Balancer([first.url, second.url]);
    const url = await balancer.start();
    await until(() => balancer.isReady(first.url) && balancer.isReady(second.url));
    const api = await new Api(url).asNewDevice();
    const phones = load(api);
    await until(() => phones.count() > 50);

    const stopped = Date.now();
    const { code, stderr } = await first.stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Date.now() - stopped).toBeGreaterThanOrEqual(4_000);
    const again = await start({ ...settings, PORT: ports[0]! });
    await until(() => balancer.isReady(again.url));
    const before = phones.count();
    await until(() => phones.count() > before + 50);

    expect(await phones.stop()).toEqual([]);
    expect(balancer.faults).toEqual([]);
    balancer.stop();
    await Promise.all([again.stop(), second.stop()]);
  },
  120_000,
);

describe('during the drain', () => {
  test('/ready is 503 at once, and requests are served on new and old connections', async () => {
    const service = await start({ SHUTDOWN_DRAIN_MS: '5000', WEB_CONCURRENCY: '2' });
    const api = await new Api(service.url).asNewDevice();
    service.signal('SIGTERM');
    // A worker is told by the first process.
    await until(() => service.log().filter(({ msg }) => msg === 'stopping').length === 3);
    for (let n = 0; n < 10; n += 1) {
      expect((await api.get('/ready')).status).toBe(503);
      const answer = await api.get('/v1/products');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('connection')).toBe('close');
      expect((await api.get('/health')).status).toBe(200);
    }
    expect(await service.ended).toMatchObject({ code: 0, stderr: '' });
  }, 60_000);

  test('a second signal changes nothing', async () => {
    const service = await start({ SHUTDOWN_DRAIN_MS: '3000' });
    const signalled = Date.now();
    service.signal('SIGTERM');
    await until(() => service.log().some(({ msg }) => msg === 'stopping'));
    service.signal('SIGTERM');
    service.signal('SIGINT');
    expect((await fetch(`${service.url}/health`)).status).toBe(200);
    expect(await service.ended).toMatchObject({ code: 0, stderr: '' });
    expect(Date.now() - signalled).toBeGreaterThanOrEqual(3_000);
  }, 60_000);
});
