import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../src/database/embedded/free-port';
import { projectRoot } from '../../src/project-root';
import { manifest } from './manifest';
import { until } from './until';

export interface Mock {
  readonly url: string;
  stop(): Promise<void>;
}

/** The mock as `npm run mock` starts it, but on a free port. */
export async function startMock(): Promise<Mock> {
  const port = await freePort();
  const [, ...args] = manifest.scripts.mock.split(' ');
  const prism = join(projectRoot, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js');
  const child = spawn(process.execPath, [prism, ...args, '--port', String(port)], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => (hasEnded = true));
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };

  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until(async () => hasEnded || (await answers()), 25_000);
    if (hasEnded) throw new Error('it ended');
  } catch (cause) {
    await stop();
    throw new Error(`The mock does not answer:\n${output}`, { cause });
  }
  return { url, stop };
}
