import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryResultRow } from 'pg';
import { removeEmbedded } from '../../src/database/embedded';
import { readyBinaries } from '../../src/database/embedded/binaries';
import { openCluster, USER } from '../../src/database/embedded/cluster';
import { openHome } from '../../src/database/embedded/home';
import {
  type Installation,
  type Postmaster,
  isRunning,
  launch,
  readPostmaster,
} from '../../src/database/embedded/postmaster';
import { migrateUp } from '../../src/database/migrator';
import { sqlOn } from './sql';

/** How PostgreSQL names its ways to stop: ended by the server, or without a word to its clients. */
const signals = { fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' } as const;
export type StopMode = keyof typeof signals;

const database = 'service';
const withinMs = 30_000;

/**
 * A PostgreSQL server of the test's own: a real process, which can be stopped, killed, started again
 * on the same port, and frozen. `remove` it at the end.
 */
export class RealPostgres {
  private readonly frozen = new Set<number>();

  private constructor(
    private readonly installation: Installation,
    private readonly dataDir: string,
    private readonly password: string,
    readonly port: number,
  ) {}

  /** @param settings of postgresql.conf, in force at each start */
  static async start({
    migrated = true,
    settings = {},
    place = tmpdir(),
  }: Options = {}): Promise<RealPostgres> {
    const folder = await mkdtemp(join(await realpath(place), 'countonme-postgres-'));
    await chmod(folder, 0o755);
    const dataDir = join(folder, 'data');
    const home = await openHome(dataDir, '/var/lib/countonme-api', () => undefined);
    const binaries = await readyBinaries(home);
    const cluster = await openCluster(home, binaries, false);
    // Unlike a test's other data, what was committed here has to survive a killed server. It does
    // without fsync: the operating system goes on.
    const installation = { home, binaries, cluster, settings: { fsync: 'off', ...settings } };
    const { port } = await launchOn(installation, undefined);
    const password = randomBytes(12).toString('hex');
    const server = new RealPostgres(installation, folder, password, port);
    await server.sql(`CREATE ROLE ${database} LOGIN PASSWORD '${password}'`);
    await server.sql(`CREATE DATABASE ${database} OWNER ${database}`);
    if (migrated) await migrateUp(server.url);
    return server;
  }

  /** For the service: a role without privileges, which owns the database of the same name. */
  get url(): string {
    return this.urlOf(database, this.password);
  }

  /** For the test: the superuser, in the same database. */
  get adminUrl(): string {
    return this.urlOf(USER, this.installation.cluster.password);
  }

  urlOf(role: string, password: string): string {
    return `postgres://${role}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  /** As the superuser, on a connection of its own; changes of roles and databases among others. */
  sql<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const url = new URL(this.adminUrl);
    if (/^(CREATE|ALTER|DROP) (ROLE|DATABASE|SYSTEM)/.test(text)) url.pathname = '/postgres';
    return sqlOn<Row>(url.href, text, values);
  }

  /** The process ids of the sessions in the service's database, those of the test left out. */
  async backends(condition = 'true'): Promise<number[]> {
    const rows = await this.sql<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = '${database}' AND usename <> '${USER}' AND ${condition} ORDER BY pid`,
    );
    return rows.map(({ pid }) => pid);
  }

  /** Resolves when the server's process has ended and its port refuses connections. */
  async stop(mode: StopMode = 'fast'): Promise<void> {
    const running = await this.postmaster();
    if (!running) return;
    this.thaw();
    process.kill(running.pid, signals[mode]);
    await this.until(async () => !(await this.postmaster()));
  }

  /** Whether its first process is there; it may be starting, recovering or stopping. */
  async isRunning(): Promise<boolean> {
    return (await this.postmaster()) !== undefined;
  }

  /** Starts a stopped server, on the same port. */
  async start(): Promise<void> {
    await launchOn(this.installation, this.port);
  }

  async restart(mode: StopMode = 'fast'): Promise<void> {
    await this.stop(mode);
    await this.start();
  }

  /**
   * Stops processes where they are, as a machine that hangs does: connections stay open, and
   * nothing is answered.
   *
   * @param pids of single sessions; without them the whole server, which then takes no connection
   */
  async freeze(pids?: readonly number[]): Promise<void> {
    for (const pid of pids ?? (await this.allPids())) {
      this.frozen.add(pid);
      signal(pid, 'SIGSTOP');
    }
  }

  /** Lets everything that is frozen go on. */
  thaw(): void {
    for (const pid of this.frozen) signal(pid, 'SIGCONT');
    this.frozen.clear();
  }

  async remove(): Promise<void> {
    await this.stop('immediate');
    await removeEmbedded(this.dataDir);
  }

  private async allPids(): Promise<number[]> {
    const rows = await this.sql<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    );
    // The postmaster last: it would start those again that seem to be missing.
    return [...rows.map(({ pid }) => pid), (await this.postmaster())!.pid];
  }

  private async postmaster(): Promise<Postmaster | undefined> {
    const found = await readPostmaster(this.installation.cluster);
    return found && (await isRunning(found, this.installation.cluster)) ? found : undefined;
  }

  private async until(isSo: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + withinMs; !(await isSo()); await sleep(5)) {
      if (Date.now() > end) throw new Error(`PostgreSQL did not stop within ${withinMs} ms`);
    }
  }
}

/** A session may have ended since its process was looked up. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

interface Options {
  readonly migrated?: boolean;
  readonly settings?: Record<string, string>;
  /** The folder to keep the data below: a small disk of its own, say. */
  readonly place?: string;
}

/** Processes of a killed server may hold its memory for a moment longer: then it is tried again. */
async function launchOn(installation: Installation, port: number | undefined): Promise<Postmaster> {
  const { cluster } = installation;
  for (const deadline = Date.now() + withinMs; Date.now() < deadline;) {
    await launch(installation, port, await readPostmaster(cluster), deadline);
    const server = await readPostmaster(cluster);
    if (server?.ready && (await isRunning(server, cluster))) {
      if (port === undefined || server.port === port) return server;
      throw new Error(`Port ${port} was taken by another program`);
    }
  }
  throw new Error(`PostgreSQL did not start within ${withinMs} ms`);
}
