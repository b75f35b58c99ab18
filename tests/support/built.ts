import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';
import { testFolder } from './run';
import { until } from './until';

/** A process of the build: what it has said so far, and how it ended. */
export interface Started {
  readonly pid: number;
  /** Both streams, as they came. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  /** All that the process gets, but for the PATH. */
  readonly env?: Record<string, string>;
  /** The folder of its `.env`, if it has one. */
  readonly cwd?: string;
  /** Where its `dist/` is, when it is not the project's own. */
  readonly root?: string;
}

const running = new Set<ChildProcess>();
beforeAll(build, 120_000);
// The tests' own hooks may run after this one: an end that is asked for twice is the same end.
afterAll(() => {
  for (const child of running) child.kill('SIGTERM');
});

/** Starts a script of `dist/`, such as `src/main.js`, as the leader of a process group of its own. */
export function startBuilt(
  script: string,
  args: readonly string[] = [],
  { env = {}, cwd = testFolder(), root = projectRoot }: StartOptions = {},
): Started {
  const child = spawn(process.execPath, [join(root, 'dist', script), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      output += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...said });
    });
  });
  return {
    pid: child.pid!,
    output: () => output,
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** Runs a script of `dist/` to its end. */
export function runBuilt(
  script: string,
  args?: readonly string[],
  options?: StartOptions,
): Promise<Ended> {
  return startBuilt(script, args, options).ended;
}

/** Brings `dist/` up to date, once a run: the first worker does it and the others wait. */
async function build(): Promise<void> {
  const folder = join(testFolder(), 'build');
  const done = join(folder, 'done');
  if (existsSync(done)) return;
  try {
    mkdirSync(folder);
  } catch {
    await until(() => existsSync(done), 110_000);
    return;
  }
  const npm = spawn('npm', ['run', '--silent', 'build'], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => npm.once('close', resolve));
  // A wrong type is told, and is for `npm run types` to refuse; tsc writes its output all the same.
  writeFileSync(done, String(code));
}
