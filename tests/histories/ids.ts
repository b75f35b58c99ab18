import type { SeededRandom } from '../end-to-end/seeded-random';
import { type Table, tables } from './tables';

/** Few enough that writers meet at the same day, and at the same barcode. */
const days = ['2025-02-05', '2025-02-06', '2025-02-07', '2025-02-08'];
const barcodes = ['00030000010402', '04006381333931', '00012345678905'];

/** The ids of a history: drawn before anything is made by them, so that the seed tells them all. */
export class Ids {
  private readonly drawn = new Map<Table, string[]>(tables.map((table) => [table, []]));

  constructor(private readonly random: SeededRandom) {}

  /** For a row to be made; now and then one that there may be already. */
  fresh(table: Table): string {
    if (this.random.isLucky(0.15)) return this.some(table);
    const id = this.random.uuid();
    this.drawn.get(table)!.push(id);
    return id;
  }

  /** Of a row that there may be: one of the latest. */
  some(table: Table): string {
    const drawn = this.drawn.get(table)!;
    return drawn.length === 0 ? this.fresh(table) : this.random.pick(drawn.slice(-4));
  }

  day(): string {
    return this.random.pick(days);
  }

  barcode(): string | null {
    return this.random.isLucky(0.7) ? null : this.random.pick(barcodes);
  }
}
