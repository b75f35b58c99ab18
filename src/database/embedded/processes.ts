import { execFile, type ExecFileException } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Account } from './account';

// Enough for `id`, `chown` and `ps`; our own environment is none of their business.
const PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

export interface RunOptions {
  readonly account?: Account | undefined;
  readonly env?: Record<string, string>;
}

export class RunError extends Error {
  constructor(
    message: string,
    /** The exit code, or why the program could not even be started, such as `ENOENT`. */
    readonly code: number | string | null | undefined,
  ) {
    super(message);
  }
}

/** Runs a program to its end and gives its output; a failure carries what the program printed. */
export function run(file: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { account } = options;
  const env = { PATH, ...options.env };
  // Our own directory may be one that the account cannot enter.
  const spawning = { cwd: '/', env, ...(account && { uid: account.uid, gid: account.gid }) };
  return new Promise((resolve, reject) => {
    const fail = (error: ExecFileException, output = error.message) => {
      const code = error.code ?? error.signal;
      const who = account ? ` as user ${account.name}` : '';
      reject(new RunError(`${file}${who} failed (${code}): ${output}`, code));
    };
    try {
      execFile(file, args, spawning, (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        fail(error, stderr.trim() || stdout.trim() || undefined);
      });
    } catch (error) {
      // Some faults of spawning, such as EPERM, are thrown instead.
      fail(error as ExecFileException);
    }
  });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command a process was started with; empty when there is none that we can see. */
export async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform !== 'linux')
      return await run('ps', ['-ww', '-o', 'args=', '-p', `${pid}`]);
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
