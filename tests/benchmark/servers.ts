import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/free-port';
import { projectRoot } from '../../src/project-root';
import { shippedOptions } from '../support/shipped-options';
import { type Costs, costsOf } from './process-costs';

/** A server in a process of its own, that has answered a device. */
export interface RunningServer {
  readonly name: string;
  readonly url: string;
  /** From the start of the process to its first answer to a device. */
  readonly start: Costs;
  readonly costs: () => Costs;
  stop(): Promise<void>;
}

export interface ServiceSettings {
  readonly workers: number;
  readonly logLevel: string;
}

/** The service as it is shipped. */
export function startService(
  databaseUrl: string,
  token: string,
  { workers, logLevel }: ServiceSettings,
) {
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    LOG_LEVEL: logLevel,
    // The load comes from a few devices.
    REQUESTS_PER_MINUTE: '1000000',
    ...(workers > 1 && { WEB_CONCURRENCY: String(workers) }),
  };
  return start('service', 'src/main.js', token, { DATABASE_URL: databaseUrl, ...settings });
}

/** One that is measured beside the service: it reads `DATABASE_URL` and `PORT`, and nothing else. */
export function startOther(name: string, script: string, databaseUrl: string, token: string) {
  return start(name, script, token, { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
}

async function start(
  name: string,
  script: string,
  token: string,
  env: Record<string, string>,
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [...shippedOptions(), join(projectRoot, 'dist', script)], {
    // Where there is no `.env`.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  while (!(await answers(url, token))) {
    if (child.exitCode !== null) throw new Error(`The ${name} ended as it started`);
    await sleep(10);
  }
  const pid = child.pid!;
  return {
    name,
    url,
    start: costsOf(pid),
    costs: () => costsOf(pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string, token: string): Promise<boolean> {
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${url}/v1/products?limit=1`, { headers }).then(
    ({ ok }) => ok,
    () => false,
  );
}
