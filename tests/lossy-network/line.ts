import type { Device } from '../histories/device';
import { Model, type Outcome } from './model';
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
} from './request';

/**
 * The service and the model side by side: each request goes to both, and must come out alike. What
 * the model leaves as it is takes no revision, whatever was asked.
 */
export class Line implements Deliverer {
  readonly model = new Model();
  /** The device's revision when the last request was done: nobody writes but through here. */
  private counted = '0';

  /** @param met where it is counted how requests came out */
  constructor(
    readonly device: Device,
    private readonly met: Map<string, number>,
  ) {}

  async deliver(request: Request): Promise<Reply> {
    const known = this.model.revision;
    const expected = inModel(this.model, request);
    const answer = await this.device.ask<Body>(0, inHttp(request));
    const outcome = outcomeOf(answer.status, answer.body);
    const counted = await this.countedRevision();
    const moved = counted !== this.counted;
    this.counted = counted;
    const shouldMove = this.model.revision !== known;
    assertSame(
      request,
      { ...comparable(outcome), moved },
      { ...comparable(expected), moved: shouldMove },
    );
    this.note(request, outcome);
    return replyOf(request, answer, this.model.revision);
  }

  private note({ kind }: Request, { status, code, rejected = [] }: Outcome): void {
    for (const outcome of [code ?? status, ...rejected.map(({ code }) => code)]) {
      const met = `${kind} ${outcome}`;
      this.met.set(met, (this.met.get(met) ?? 0) + 1);
    }
  }

  private async countedRevision(): Promise<string> {
    const { rows } = await this.device.world.sql.query<{ revision: string }>(
      'SELECT revision FROM device_revisions WHERE device_id = $1',
      [this.device.id],
    );
    return rows[0]?.revision ?? '';
  }
}

function assertSame(request: Request, found: object, expected: object): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one === other) return;
  throw new Error(`${JSON.stringify(request)}\ncame to   ${one}\nshould be ${other}`);
}
