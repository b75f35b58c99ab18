import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Asked } from '../histories/wire';
import { Wire } from '../histories/wire';
import { type Journal, where } from './journal';
import type { ServiceProcess } from './service-process';

/** Nobody waits for longer; it is a failure of its own. */
const maxWaitMs = 20_000;
const pausesMs = [20, 50, 100, 200, 400];

/**
 * Sends requests to the processes in turn, as a balancer does, and judges what comes back as far as
 * that can be told from the answer alone.
 */
export class Balancer {
  private readonly wire = new Wire();
  private turn = 0;

  constructor(
    private readonly services: readonly ServiceProcess[],
    readonly journal: Journal,
  ) {}

  /**
   * One try.
   *
   * @returns nothing when it remains open whether the request was done: there was no answer, or one
   *   that says so (503), or one that should never have been
   */
  async try<Body>(
    asked: Asked,
    service: ServiceProcess = this.next(),
  ): Promise<Answered<Body> | undefined> {
    const { journal } = this;
    const sent = journal.send(asked);
    try {
      const answer = await this.wire.ask<Body>(service.url, {
        withinMs: maxWaitMs * journal.slack,
        ...asked,
      });
      journal.receive(sent, String(answer.status));
      const isSettled = !isNeverRight(answer.status) && answer.status !== 503;
      if (isSettled) return answer;
      const hasReason = sent.fault !== undefined || journal.fault !== undefined;
      const isAllowed =
        answer.status === 503 && hasReason && /^[1-9]\d*$/.test(answer.retryAfter ?? '');
      if (!isAllowed) {
        const { code = '' } = (answer.body ?? {}) as { code?: string };
        journal.fail(`${answer.status} ${code} ${journal.when(sent.fault)}`, asked);
      }
    } catch (error) {
      const { code, name, message } = error as Error & { code?: string };
      const why = name === 'AbortError' ? 'no answer in time' : `no answer (${code ?? name})`;
      journal.receive(sent, why);
      if (!isConnectionError(code) || !service.wasDisturbed(sent.at)) {
        const what = isConnectionError(code) || name === 'AbortError' ? why : message;
        journal.fail(`${what} ${journal.when(sent.fault)}`, asked);
      }
    }
    return undefined;
  }

  /**
   * Sends it until it is settled what became of it.
   *
   * @param onOpen called after each try that left it open
   */
  async settle<Body>(
    asked: Asked,
    onOpen: () => void = () => undefined,
    withinMs = 120_000,
  ): Promise<Answered<Body>> {
    const end = performance.now() + withinMs;
    for (let tries = 0; performance.now() < end; tries += 1) {
      const answer = await this.try<Body>(asked);
      if (answer) return answer;
      onOpen();
      await sleep(pausesMs[Math.min(tries, pausesMs.length - 1)]);
    }
    throw new Error(`${where(asked)} was not settled in ${withinMs} ms`);
  }

  close(): void {
    this.wire.close();
  }

  private next(): ServiceProcess {
    this.turn = (this.turn + 1) % this.services.length;
    return this.services[this.turn]!;
  }
}

/** Whatever the model says: everyone here has a good token, and nobody asks for too much. */
const isNeverRight = (status: number) =>
  status === 401 || status === 429 || (status >= 500 && status !== 503);

const isConnectionError = (code: string | undefined) =>
  code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
