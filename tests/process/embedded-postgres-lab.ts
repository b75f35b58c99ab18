import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { startEmbedded } from '../../src/database/embedded';
import { commandLine, isAlive } from '../../src/database/embedded/processes';

export const isRoot = process.getuid?.() === 0;
export const settings = { fsync: 'off' };

const places: string[] = [];
const children = new Set<ChildProcess>();
let shared: Promise<string> | undefined;

/** To be called once by a test file: ends and removes what a test leaves, a failed one too. */
export function cleanUpAfterwards(): void {
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const place of places.splice(0)) await remove(place);
    if (shared) await killServers(await shared);
  });
  afterAll(async () => {
    if (shared) await remove(await shared);
  });
}

async function remove(place: string): Promise<void> {
  await killServers(place);
  await rm(place, { recursive: true, force: true, maxRetries: 10 });
}

async function makePlace(): Promise<string> {
  const place = await mkdtemp(join(await realpath(tmpdir()), 'embedded-postgres-'));
  await chmod(place, 0o755);
  return place;
}

/** A folder that anyone may enter, with room for data that does not exist yet. */
export async function aPlace(): Promise<string> {
  const place = await makePlace();
  places.push(place);
  return place;
}

/**
 * A place with data, its server stopped, and one row to recognise it by. The tests of a file share
 * it, since it takes a second to make; each one ends with the server stopped or killed.
 */
export async function aPlaceWithData(): Promise<{ place: string; dataDir: string }> {
  const place = await (shared ??= makeData());
  return { place, dataDir: join(place, 'data') };
}

async function makeData(): Promise<string> {
  const place = await makePlace();
  const server = await startEmbedded({ dataDir: join(place, 'data'), settings });
  await query(server.url, 'create table foods as select 42 as kcal');
  await server.stop();
  return place;
}

export async function expectData(url: string): Promise<void> {
  expect(await query(url, 'select kcal from foods')).toEqual({ kcal: 42 });
}

export async function until(isSo: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo()); await sleep(10)) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms: ${isSo.toString()}`);
  }
}

export async function query(url: string, sql: string): Promise<QueryResultRow> {
  const client = new Client(url);
  try {
    await client.connect();
    return (await client.query<QueryResultRow>(sql)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

async function pidFiles(place: string): Promise<string[]> {
  const names = await readdir(place, { recursive: true });
  return names.filter((name) => name.endsWith('postmaster.pid')).map((name) => join(place, name));
}

/** The process ids of the servers that run below a folder. */
export async function serverPids(place: string): Promise<number[]> {
  const pids: number[] = [];
  for (const file of await pidFiles(place)) {
    const pid = Number((await readFile(file, 'utf8')).split('\n')[0]);
    if ((await commandLine(pid)).includes(`postgres -D ${place}`)) pids.push(pid);
  }
  return pids;
}

export async function killServers(place: string): Promise<void> {
  for (const pid of await serverPids(place)) {
    process.kill(pid, 'SIGKILL');
    await until(async () => !isAlive(pid) || (await commandLine(pid)) === '');
  }
}

interface Line {
  log?: string;
  url?: string;
  drained?: boolean;
  error?: string;
}

interface UserOptions extends Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'> {
  dataDir: string;
  shelter?: string;
  manner?: 'careless';
  /** Where the program is, when not here. */
  script?: string;
  /** A command to run it under. */
  under?: string[];
}

/** Another process that uses the embedded server; see embedded-postgres-user.ts. */
export class User {
  readonly lines: Line[] = [];
  readonly exited: Promise<unknown>;
  private constructor(readonly child: ChildProcess) {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      this.lines.push(JSON.parse(line) as Line);
    });
    createInterface({ input: child.stderr! }).on('line', (line) => {
      this.lines.push({ error: line });
    });
    children.add(child);
    this.exited = once(child, 'close').finally(() => children.delete(child));
  }

  static start({ dataDir, shelter = '', manner, ...options }: UserOptions): User {
    const { script = join(__dirname, 'embedded-postgres-user.ts'), under = [], ...rest } = options;
    const node = [process.execPath, '--import', require.resolve('tsx'), script];
    const [file = '', ...args] = [...under, ...node, dataDir, shelter, manner ?? ''];
    const env = { PATH: process.env.PATH, ...options.env };
    return new User(spawn(file, args, { stdio: 'pipe', detached: true, ...rest, env }));
  }

  /** The url it was given; rejects with what it said instead. */
  async url(): Promise<string> {
    await Promise.race([until(() => this.says('url'), 30_000), this.exited]);
    const url = this.lines.find((line) => line.url)?.url;
    if (!url) throw new Error(JSON.stringify(this.lines));
    return url;
  }

  says(what: keyof Line): boolean {
    return this.lines.some((line) => line[what]);
  }

  get logged(): string {
    return this.lines.map((line) => line.log ?? line.error ?? '').join('\n');
  }

  async leave(): Promise<void> {
    this.child.stdin!.end();
    await this.exited;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
