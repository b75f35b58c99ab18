import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../end-to-end/seeded-random';
import { Copy } from './copy';
import type { Pull } from './pull';

/** A phone that pulls and never writes. */
export class Client {
  readonly copy = new Copy();
  private cursor: string | undefined;

  constructor(
    private readonly pull: Pull,
    readonly limit: number,
  ) {}

  /** So many pages at random moments. */
  async pullNowAndThen(random: SeededRandom): Promise<void> {
    for (let left = random.between(4, 12); left > 0; left -= 1) {
      await sleep(random.between(0, 5));
      await this.next();
    }
  }

  /**
   * Pulls until there is no more.
   *
   * @param changes as many as there can be left, when nobody writes any more
   * @throws when it takes more pages than so many changes fill, or there is something after the end
   */
  async drain(changes: number): Promise<void> {
    const most = Math.ceil(changes / this.limit) + 1;
    for (let pages = 1; await this.next(); pages += 1) {
      if (pages > most) throw new Error(`No end after ${pages} pages for ${changes} changes`);
    }
    const end = this.cursor;
    const hasMore = await this.next();
    if (hasMore || this.copy.pages.at(-1)?.rows.length !== 0 || this.cursor !== end) {
      throw new Error('A page after the end');
    }
  }

  private async next(): Promise<boolean> {
    const page = await this.pull(this.cursor, this.limit);
    this.copy.apply(page);
    this.cursor = page.cursor;
    return page.has_more;
  }
}
