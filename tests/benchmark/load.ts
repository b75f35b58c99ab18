import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export interface LoadRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface LoadOrder {
  readonly url: string;
  /** How many requests in all. */
  readonly amount: number;
  /** What each connection asks, over and over. */
  readonly connections: readonly (readonly LoadRequest[])[];
}

export interface LoadResult {
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many answers had which status. */
  readonly statuses: Record<string, number>;
  readonly errors: number;
}

/** Whoever sends the requests, in a process of its own: what it costs is nobody's figure. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(join(__dirname, 'load-child'));

  async send(order: LoadOrder): Promise<LoadResult> {
    const result = new Promise<LoadResult>((resolve, reject) => {
      this.child.once('message', (message) => resolve(message as LoadResult));
      this.child.once('exit', () => reject(new Error('The load generator ended')));
    });
    this.child.send(order);
    const { errors, ...rest } = await result;
    this.child.removeAllListeners('exit');
    if (errors > 0) throw new Error(`${errors} requests were not answered`);
    return { errors, ...rest };
  }

  stop(): void {
    this.child.kill();
  }
}
