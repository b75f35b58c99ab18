import { Copy } from '../histories/copy';
import type { SeededRandom } from '../end-to-end/seeded-random';
import { type Fields, type Modelled, type Named, type PushedRow, keyOf, modelled } from './model';
import type { LossyNetwork } from './network';
import type { Deliverer, Mark, Reply } from './request';

/** Something that was done offline, and how it is to reach the server. */
export interface Edit {
  readonly row: Named;
  readonly does: 'create' | 'update' | 'remove';
  readonly fields: Fields;
  readonly via: 'rest' | 'push';
}

const maxInPush = 4;

/**
 * A phone that keeps what was done offline in a queue and works it off in order, one request at a
 * time, until each edit was taken or turned out to be pointless.
 *
 * Where somebody else was quicker it takes the server's row and does its own edit again. What is
 * gone, and a day or barcode that is taken, it leaves to the others.
 */
export class Phone {
  readonly copy = new Copy();
  queue: Edit[] = [];
  private readonly tags = new Map<string, Mark>();
  private cursor: Mark | undefined;
  /** Whether a pull came after the last that was pushed. */
  private isUpToDate = false;

  /** @param onLeaving told of each edit that leaves the queue, and why if it was not done */
  constructor(
    private readonly network: LossyNetwork,
    private readonly random: SeededRandom,
    private readonly onLeaving: (edit: Edit, refusal?: string) => void,
  ) {}

  /** What the phone shows: what it was told, with what it did since. */
  shown(): Named[] {
    const shown = new Map<string, Named>();
    for (const table of modelled) {
      for (const id of this.idsIn(table)) shown.set(keyOf({ table, id }), { table, id });
    }
    for (const { row, does } of this.queue) {
      if (does === 'remove') shown.delete(keyOf(row));
      else shown.set(keyOf(row), row);
    }
    return [...shown.values()];
  }

  /** One request, which may be lost; the queue is worked off by as many as it takes. */
  async step(): Promise<void> {
    const [first] = this.queue;
    if (first === undefined) return this.pull();
    if (first.via === 'rest') return this.sendFirst(first);
    if (!this.isUpToDate) return this.pull();
    return this.push();
  }

  /** Pulls past the network that loses things. */
  async catchUp(line: Deliverer): Promise<void> {
    this.take(await line.deliver({ kind: 'pull', cursor: this.cursor }));
  }

  private async pull(): Promise<void> {
    this.take(await this.network.send({ kind: 'pull', cursor: this.cursor }));
  }

  private take(reply: Reply | undefined): void {
    if (!reply?.page) return;
    this.copy.apply(reply.page);
    this.cursor = reply.cursor;
    this.isUpToDate = true;
  }

  private idsIn(table: Modelled): string[] {
    return [...this.copy.rows].flatMap(([key, { id }]) =>
      key.startsWith(`${table}/`) ? [id] : [],
    );
  }

  private async sendFirst({ row, does, fields }: Edit): Promise<void> {
    if (does === 'create') {
      this.settleFirst(await this.network.send({ kind: 'create', row, fields }));
      return;
    }
    const tag = this.tags.get(keyOf(row));
    if (tag === undefined) {
      const reply = await this.network.send({ kind: 'get', row });
      if (reply?.tag) this.tags.set(keyOf(row), reply.tag);
      else if (reply) this.leave(new Map([[keyOf(row), reply.code]]), 1);
      return;
    }
    const reply = await this.network.send(
      does === 'remove' ? { kind: 'remove', row, tag } : { kind: 'update', row, fields, tag },
    );
    this.settleFirst(reply);
  }

  /** Taken or refused for good; but a row that is not as it was is looked at first. */
  private settleFirst(reply: Reply | undefined): void {
    if (!reply || !this.queue[0]) return;
    const key = keyOf(this.queue[0].row);
    this.tags.delete(key);
    this.isUpToDate = false;
    if (reply.status === 412) return;
    if (reply.tag) this.tags.set(key, reply.tag);
    this.leave(new Map(reply.code === undefined ? [] : [[key, reply.code]]), 1);
  }

  private async push(): Promise<void> {
    const isRest = this.queue.findIndex(({ via }) => via === 'rest');
    const batch = this.queue.slice(0, isRest === -1 ? maxInPush : Math.min(isRest, maxInPush));
    const records = this.recordsOf(batch);
    const reply = await this.network.send({
      kind: 'push',
      records,
      cursor: this.cursor,
      atomic: this.random.isLucky(0.3),
    });
    if (!reply) return;
    this.isUpToDate = false;
    const refused = new Map(reply.rejected?.map((row) => [keyOf(row), row.code]));
    if (reply.status === 200) {
      for (const { row } of batch) {
        // Whoever pushes has pulled before, so it is not there because it is gone.
        const isLeftOut = !records.some((record) => keyOf(record) === keyOf(row));
        if (isLeftOut) refused.set(keyOf(row), 'not_found');
      }
    }
    this.leave(refused, batch.length, reply.status === 200);
  }

  /**
   * The first few leave the queue, as far as they came to an end.
   *
   * @param refused why, by row; a conflict is no end
   * @param isDone whether the rest was done; of an atomic push that was refused, nothing was
   */
  private leave(
    refused: ReadonlyMap<string, string | undefined>,
    count: number,
    isDone = true,
  ): void {
    const first = this.queue.slice(0, count);
    const hasLater = ({ row }: Edit, index: number) =>
      first.slice(index + 1).some((later) => keyOf(later.row) === keyOf(row));
    const left = first.filter((edit, index) => {
      const code = refused.get(keyOf(edit.row));
      const isStill = code === 'conflict' || (code === undefined && !isDone);
      // Several edits of a row go as one.
      if (!isStill && !hasLater(edit, index)) this.onLeaving(edit, code);
      return isStill;
    });
    this.queue = [...left, ...this.queue.slice(count)];
  }

  /** Whole rows, as they were pulled and edited since; of rows that are gone there is nothing to say. */
  private recordsOf(batch: readonly Edit[]): PushedRow[] {
    const records = new Map<string, PushedRow>();
    for (const { row, does, fields } of batch) {
      const key = keyOf(row);
      const before = records.get(key)?.fields ?? this.pulled(row);
      if (does === 'remove') records.set(key, { ...row, fields: null });
      else if (before || does === 'create') {
        records.set(key, { ...row, fields: { ...before, ...fields } });
      }
    }
    return [...records.values()];
  }

  private pulled(row: Named): Fields | undefined {
    const found = this.copy.rows.get(keyOf(row));
    if (!found) return undefined;
    return Object.fromEntries(fieldsOf[row.table].map((field) => [field, found[field]])) as Fields;
  }
}

/** What the sessions write of each table. */
const fieldsOf: Readonly<Record<Modelled, readonly string[]>> = {
  products: ['name', 'kcal_100g', 'barcode'],
  food_entries: ['date', 'meal_type', 'name', 'kcal'],
  body_weights: ['date', 'weight_kg'],
};
