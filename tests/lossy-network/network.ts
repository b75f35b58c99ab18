import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Deliverer, Reply, Request } from './request';

/** Loses requests before the service acts and answers after it did, and brings copies late. */
export class LossyNetwork {
  private late: Request[] = [];

  constructor(
    private readonly line: Deliverer,
    private readonly random: SeededRandom,
  ) {}

  /** @returns nothing when the client never hears of it */
  async send(request: Request): Promise<Reply | undefined> {
    const { random } = this;
    while (this.late.length > 0 && random.isLucky(0.25)) await this.bringOneLate();
    const fate = random.pick(['arrives', 'arrives', 'arrives', 'request lost', 'answer lost']);
    const isWrite = request.kind !== 'get' && request.kind !== 'pull';
    // What was lost on its way may only have been held up; what arrived may arrive again.
    if (isWrite && random.isLucky(0.3)) this.late.push(request);
    if (fate === 'request lost') return undefined;
    const reply = await this.line.deliver(request);
    return fate === 'answer lost' ? undefined : reply;
  }

  /** All that is still under way arrives. */
  async settle(): Promise<void> {
    while (this.late.length > 0) await this.bringOneLate();
  }

  /** In any order; nobody waits for the answer. */
  private async bringOneLate(): Promise<void> {
    const request = this.random.pick(this.late);
    this.late = this.late.filter((other) => other !== request);
    await this.line.deliver(request);
  }
}
