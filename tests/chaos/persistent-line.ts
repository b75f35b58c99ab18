import { Model } from '../lossy-network/model';
import {
  type Body,
  type Deliverer,
  type Reply,
  type Request,
  comparable,
  inHttp,
  inModel,
  outcomeOf,
  replyOf,
} from '../lossy-network/request';
import type { Balancer } from './balancer';

/**
 * The service and the model side by side, where the service is not always to be had: a request is
 * sent until it is settled what became of it, and must then have come out as in the model, done once
 * or, if an earlier try was left open, done again.
 *
 * A try that was left open can still be done later, by a process or a session that was frozen. With
 * ids, tags and cursors that changes nothing any more; only a refusal for the sake of another row's
 * value could become a success, so the phones here draw no value twice.
 */
export class PersistentLine implements Deliverer {
  readonly model = new Model();

  constructor(
    private readonly balancer: Balancer,
    private readonly token: string,
  ) {}

  async deliver(request: Request): Promise<Reply> {
    const expected = [comparable(inModel(this.model, request))];
    const asked = { ...inHttp(request), token: this.token };
    const answer = await this.balancer.settle<Body>(asked, () => {
      if (expected.length === 1) expected.push(comparable(inModel(this.model, request)));
    });
    const outcome = outcomeOf(answer.status, answer.body);
    const found = JSON.stringify(comparable(outcome));
    if (!expected.some((one) => JSON.stringify(one) === found)) {
      const should = expected.map((one) => JSON.stringify(one)).join(' or ');
      throw new Error(`${JSON.stringify(request)} came to ${found}, and should be ${should}`);
    }
    this.balancer.journal.acknowledged += writesIn(request, outcome);
    return replyOf(request, answer, this.model.revision);
  }
}

/** How many writes the answer says were taken. */
function writesIn(request: Request, { status, rejected = [] }: ReturnType<typeof outcomeOf>) {
  if (request.kind === 'get' || request.kind === 'pull' || status >= 300) return 0;
  return request.kind === 'push' ? request.records.length - rejected.length : 1;
}
