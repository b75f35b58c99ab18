import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { Api } from '../support/api';
import { runBuilt } from '../support/built';
import { startBuiltService } from '../support/built-service';
import { RawConnection, halves } from './raw-connection';
import { scratchBuild } from './scratch-build';

// PostgreSQL has to make its data first, on a machine that may have much to do.
jest.setTimeout(60_000);

// Without DATABASE_URL the service brings its PostgreSQL along. The tests of that are elsewhere;
// these are of the two of them together.
let root: string;
beforeAll(() => {
  root = scratchBuild();
});

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const portIn = (output: string) => Number(/PostgreSQL is ready on port (\d+)/.exec(output)?.[1]);

test('serves, and at Ctrl-C lets a request finish before PostgreSQL goes', async () => {
  const service = await startBuiltService({}, { root, withinMs: 50_000 });
  const port = portIn(service.output());
  expect(await isListening(port)).toBe(true);
  const { token } = await new Api(service.url).asNewDevice();
  const [head, rest] = halves({
    method: 'POST',
    path: '/v1/products',
    ...(token !== undefined && { token }),
    body: { name: 'Oats', kcal_100g: 379 },
  });
  const slow = await RawConnection.open(service.url);
  slow.send(head);
  // It came first, so it is read by then.
  await fetch(`${service.url}/health`);

  process.kill(-service.pid, 'SIGINT');
  slow.send(rest);
  expect(await slow.answer(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 201 /);
  expect(await service.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await isListening(port)).toBe(false);
});

test('does not leave PostgreSQL behind when the start fails', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const taken = String((holder.address() as AddressInfo).port);
  const { code, stdout } = await runBuilt('src/main.js', [], { env: { PORT: taken }, root });
  holder.close();
  expect(code).toBe(1);
  expect(await isListening(portIn(stdout))).toBe(false);
});
