import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../src/database/embedded/free-port';
import { projectRoot } from '../../src/project-root';
import { shippedOptions } from '../support/shipped-options';
import { until } from '../support/until';

/** What the process notes of itself; see event-loop-monitor.mjs. */
export interface Figures {
  readonly longestStallMs: number;
  /** When it began to serve. */
  readonly firstRssMb: number;
  readonly rssMb: number;
}

export interface ServiceOptions {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** For its log and its figures. */
  readonly folder: string;
  /** Told when it ended and nobody had asked it to. */
  readonly onUnexpectedEnd: (how: string) => void;
}

const monitor = pathToFileURL(join(projectRoot, 'tests/chaos/event-loop-monitor.mjs')).href;
/** What a connection meets that was made just before the process went away, or came back. */
const aftermathMs = 1_000;

/** One real process of the built service, always on the same port, however often it is restarted. */
export class ServiceProcess {
  readonly url: string;
  private child: ChildProcess | undefined;
  private starts = 0;
  /** Until when it may refuse or break connections, for what was done to it. */
  private disturbedUntil = Infinity;
  private readonly earlier: Figures[] = [];

  private constructor(
    private readonly port: number,
    private readonly options: ServiceOptions,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(options: ServiceOptions): Promise<ServiceProcess> {
    const service = new ServiceProcess(await freePort(), options);
    await service.start();
    return service;
  }

  get name(): string {
    return this.options.name;
  }

  /** @param env beside its usual settings @returns once it answers */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    this.starts += 1;
    const log = openSync(this.logFile, 'a');
    const main = join(projectRoot, 'dist/src/main.js');
    const child = spawn(process.execPath, [...shippedOptions(), '--import', monitor, main], {
      cwd: this.options.folder,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        EVENT_LOOP_FILE: this.figuresFile,
        ...this.options.env,
        ...env,
      },
      stdio: ['ignore', log, log],
      // Ctrl-C in the terminal is for whoever started it to hear of, and to pass on.
      detached: true,
    });
    closeSync(log);
    this.child = child;
    child.once('exit', (code, signal) => this.noteEnd(child, code, signal));
    await until(async () => this.child !== child || (await this.answers()), 30_000);
    if (this.child === child) this.disturbedUntil = performance.now() + aftermathMs;
  }

  /** @returns the exit code, once it has ended; null when the signal itself ended it */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child) return 0;
    this.disturbedUntil = Infinity;
    this.child = undefined;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGCONT');
    child.kill(signal);
    return ended;
  }

  /** It stands still until `go`. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  go(): void {
    this.child?.kill('SIGCONT');
  }

  /** Whether connections to it may have been refused or broken since then. */
  wasDisturbed(since: number): boolean {
    return this.disturbedUntil > since;
  }

  /** Of each process there was, the last one last. */
  figures(): Figures[] {
    const current = this.child && readFigures(this.figuresFile);
    return [...this.earlier, ...(current ? [current] : [])];
  }

  lastLines(): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-3).join('\n');
  }

  private noteEnd(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    const figures = readFigures(this.figuresFile);
    if (figures) this.earlier.push(figures);
    if (this.child !== child) return;
    this.disturbedUntil = Infinity;
    this.options.onUnexpectedEnd(
      `process ${this.name} ended by itself (${signal ?? `code ${code}`}): ${this.lastLines()}`,
    );
    void this.startAgain(child);
  }

  /** As whatever runs the service would. */
  private async startAgain(ended: ChildProcess): Promise<void> {
    await sleep(100);
    if (this.child !== ended) return;
    await this.start().catch((error: Error) => this.options.onUnexpectedEnd(error.message));
  }

  private async answers(): Promise<boolean> {
    return fetch(`${this.url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private get logFile(): string {
    return join(this.options.folder, `${this.name}.log`);
  }

  private get figuresFile(): string {
    return join(this.options.folder, `${this.name}-${this.starts}.json`);
  }
}

function readFigures(file: string): Figures | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Figures;
  } catch {
    // One that ended soon wrote none.
    return undefined;
  }
}
