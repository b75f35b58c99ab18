import { execFile } from 'node:child_process';
import type { Account } from './account';

export interface RunOptions {
  readonly account?: Account | undefined;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Runs a program to its end and gives its output; a failure carries what the program said. */
export function run(file: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { account, env, cwd = '/' } = options;
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, env: { ...env }, ...identity }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const who = account ? ` as ${account.name}` : '';
      const said = stderr.trim() || error.message;
      reject(
        new Error(`${file}${who} failed (${error.code ?? error.signal}): ${said}`, {
          cause: error,
        }),
      );
    });
  });
}

export function tail(log: string): string {
  return log.trim().split('\n').slice(-10).join('\n');
}
