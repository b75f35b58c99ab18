import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkAgainstContract } from '../support/check-response';
import type { Operator } from './operator';

/** What befalls a request on the way. In all but the first, the phone sends it more than once. */
type Fate = 'arrives' | 'answer lost' | 'sent twice at once' | 'cut off';

interface Sent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/**
 * A `fetch` as a phone has it on a train: answers get lost after the service has acted, requests
 * go out twice, connections break, and the service may be away for a moment. Every answer that
 * does come is held against the contract.
 */
export class Train {
  readonly fates: Record<Fate, number> = {
    arrives: 0,
    'answer lost': 0,
    'sent twice at once': 0,
    'cut off': 0,
  };

  constructor(
    private readonly operator: Operator,
    private readonly seed: number,
  ) {}

  readonly fetch = async (request: Request): Promise<Response> => {
    const { method, headers } = request;
    const { pathname, search } = new URL(request.url);
    const body = (await request.text()) || undefined;
    const sent: Sent = { method, path: pathname + search, headers, body };
    const { fate, delay } = this.fateOf(sent);
    this.fates[fate] += 1;
    switch (fate) {
      case 'arrives':
        return this.send(sent);
      case 'answer lost':
        return whatThePhoneMakesOf(sent, [await this.send(sent), await this.send(sent)]);
      case 'sent twice at once':
        return whatThePhoneMakesOf(sent, await Promise.all([this.send(sent), this.send(sent)]));
      case 'cut off':
        // Whether the service has seen it, nobody knows.
        await this.send(sent, AbortSignal.timeout(delay)).catch(butForTheCut);
        return this.send(sent);
    }
  };

  /** Sends once; as long as the service is away it waits and sends again. */
  private async send(sent: Sent, signal?: AbortSignal): Promise<Response> {
    const { method, path, headers, body } = sent;
    const url = this.operator.url;
    let response: Response;
    try {
      if (url === undefined) throw new Error('The service is away');
      response = await fetch(url + path, { method, headers, body, signal });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (url !== undefined && this.operator.url === url) throw error;
      await this.operator.whenBack();
      await sleep(1);
      return this.send(sent, signal);
    }
    const text = await response.clone().text();
    checkAgainstContract(method, path, response, text === '' ? undefined : JSON.parse(text));
    return response;
  }

  /** By what it sends and not by when, so that a run can be repeated whatever the timing. */
  private fateOf({ method, path, body }: Sent): { fate: Fate; delay: number } {
    const [dice = 0, delay = 0] = createHash('sha256')
      .update(`${this.seed} ${method} ${path} ${body}`)
      .digest();
    // A registration gives its token once. It can't be sent again, and the story tells of that.
    if (path === '/v1/auth/register' || dice < 220) return { fate: 'arrives', delay };
    if (dice < 232) return { fate: 'answer lost', delay };
    // A change that is cut off may arrive late and undo a newer one: that is not for any retry.
    if (dice < 244 || method === 'PUT' || method === 'DELETE') {
      return { fate: 'sent twice at once', delay };
    }
    return { fate: 'cut off', delay: delay % 8 };
  }
}

function butForTheCut(error: Error): void {
  if (error.name !== 'TimeoutError') throw error;
}

/** A repeat is answered like the first one; but of two deletes only one finds something. */
async function whatThePhoneMakesOf(
  { method, path }: Sent,
  [one, other]: [Response, Response],
): Promise<Response> {
  const [said, saidAgain] = await Promise.all([outcome(one), outcome(other)]);
  if (method !== 'DELETE') {
    expect({ path, ...saidAgain }).toEqual({ path, ...said });
    return one;
  }
  const [gone, notFound] = one.ok ? [one, other] : [other, one];
  expect({ path, status: notFound.status }).toEqual({ path, status: 404 });
  return gone;
}

async function outcome(response: Response) {
  const body = await response.clone().text();
  // The id of the request is the one thing that differs, in a problem too.
  const { status, headers } = response;
  if (!response.ok) return { status };
  return { status, location: headers.get('Location'), link: headers.get('Link'), body };
}
