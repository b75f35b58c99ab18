import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { runBuilt } from '../support/built';
import { manifest } from '../support/manifest';
import { testFolder } from '../support/run';

const commands = ['main', 'migrate', 'catalog-import', 'purge', 'docs'];

// These settings stop whatever reads them.
const unusable = { PORT: 'none', NODE_ENV: 'prod' };

test.each(commands)('%s --help prints its usage and starts nothing', async (command) => {
  const { code, stdout, stderr } = await runBuilt(`src/${command}.js`, ['--help'], {
    env: unusable,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: /);
});

test.each(commands)('%s --version prints the version and starts nothing', async (command) => {
  expect(await runBuilt(`src/${command}.js`, ['--version'], { env: unusable })).toEqual({
    code: 0,
    signal: null,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
});

test.each(commands)('%s refuses Node 18 in one line', async (command) => {
  const preload = join(testFolder(), 'node-18.cjs');
  writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });");
  const env = { NODE_OPTIONS: `--require ${preload}` };
  expect(await runBuilt(`src/${command}.js`, ['--help'], { env })).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: 'Node 18.20.8 is too old: use 20.19 or later\n',
  });
});

test('docs names a port that is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  expect(await runBuilt('src/docs.js', [], { env: { PORT: String(port) } })).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: `Port ${port} is in use; set PORT to another port\n`,
  });
  holder.close();
});
