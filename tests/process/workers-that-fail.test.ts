import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';
import { scratchBuild } from './scratch-build';

let database: { url: string; drop(): Promise<void> };
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
});
afterAll(() => database.drop());

const listening = (service: BuiltService) =>
  service.log().flatMap(({ msg, pid }) => (msg === 'listening' ? [pid as number] : []));
const ends = (service: BuiltService) => service.log().filter(({ msg }) => msg === 'worker exited');

/** In seconds. */
function cpuTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function startTwo(
  settings: Record<string, string>,
  options: { root?: string } = {},
): Promise<BuiltService> {
  const env = { DATABASE_URL: database.url, WEB_CONCURRENCY: '2', ...settings };
  const service = await startBuiltService(env, options);
  await until(() => listening(service).length === 2);
  return service;
}

test('a worker that crashes as it starts is tried again less and less often, and serves when it can', async () => {
  const root = scratchBuild();
  const service = await startTwo({}, { root });
  const script = join(root, 'dist', 'src', 'service.js');
  const good = readFileSync(script, 'utf8');
  writeFileSync(
    script,
    `${good}\nexports.createService = async () => { throw new Error('half a build'); };`,
  );
  const before = cpuTime(service.pid);
  process.kill(listening(service)[0]!, 'SIGKILL');
  await until(() => ends(service).length >= 5, 40_000);

  expect(ends(service).map(({ replaced_in_ms }) => replaced_in_ms)).toEqual(
    ends(service).map((_end, index) => 100 * 2 ** index),
  );
  for (const end of ends(service).slice(1)) {
    expect(end).toMatchObject({ code: 1, workers_left: 1 });
    expect(end.reason).toContain('half a build');
  }
  // The first process forked five times, and did not spin.
  expect(cpuTime(service.pid) - before).toBeLessThan(2);
  expect((await fetch(`${service.url}/ready`)).status).toBe(200);

  writeFileSync(script, good);
  await until(() => listening(service).length === 3, 30_000);
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
}, 120_000);

test('a port that another process took says so, and is listened on when it is free', async () => {
  const port = await freePort();
  const service = await startTwo({ PORT: String(port) });
  for (const pid of listening(service)) process.kill(pid, 'SIGKILL');
  const holder = await hold(port);
  await until(() => ends(service).some(({ reason }) => /is in use/.test(String(reason))), 30_000);
  expect(ends(service).filter(({ workers_left }) => workers_left === 0).length).toBeGreaterThan(0);
  holder.close();
  await until(() => listening(service).length >= 4, 40_000);
  expect((await fetch(`${service.url}/ready`)).status).toBe(200);
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
}, 120_000);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Takes the port as soon as it is free. */
async function hold(port: number): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const isListening = once(server.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (await isListening) return server;
    await sleep(1);
  }
}
