/** The tables that the sessions write, parents of none. */
export const modelled = ['products', 'food_entries', 'body_weights'] as const;
export type Modelled = (typeof modelled)[number];

export type Fields = Readonly<Record<string, string | number | null>>;

/** A row by its table and id. */
export interface Named {
  readonly table: Modelled;
  readonly id: string;
}

/** A row as a push has it; no fields when it is deleted. */
export type PushedRow = Named & { readonly fields: Fields | null };

export interface Outcome {
  readonly status: number;
  readonly code?: string;
  readonly rejected?: readonly (Named & { readonly code: string })[];
}

interface Kept {
  readonly table: Modelled;
  fields: Fields;
  isGone: boolean;
  /** When it was last changed. */
  revision: number;
  /** What it was created with, to recognise a repeat by. */
  readonly asked: string;
}

/** What no two live rows of a table have in common, and how it is refused. */
const unique: Partial<Record<Modelled, readonly [field: string, code: string]>> = {
  products: ['barcode', 'barcode_taken'],
  body_weights: ['date', 'day_taken'],
};

export const keyOf = ({ table, id }: Named) => `${table}/${id}`;

/** What the contract says of creates, changes and deletions, by `POST`, `PUT`, `DELETE` and push. */
export class Model {
  readonly rows = new Map<string, Kept>();
  revision = 0;

  create(row: Named, fields: Fields): Outcome {
    const kept = this.rows.get(keyOf(row));
    if (!kept) return this.insert(row, fields);
    const isRepeat = !kept.isGone && kept.asked === JSON.stringify(fields);
    return isRepeat ? { status: 201 } : { status: 409, code: 'id_taken' };
  }

  /** @param seen the revision that the client goes by */
  update(row: Named, fields: Fields, seen: number): Outcome {
    const kept = this.live(row);
    if (!kept) return notFound;
    if (isSame(kept.fields, fields)) return { status: 200 };
    if (kept.revision > seen) return preconditionFailed;
    return this.change(row, kept, fields);
  }

  remove(row: Named, seen: number): Outcome {
    const kept = this.live(row);
    if (!kept) return notFound;
    if (kept.revision > seen) return preconditionFailed;
    this.end(kept);
    return { status: 204 };
  }

  get(row: Named): Outcome {
    return this.live(row) ? { status: 200 } : notFound;
  }

  /** @param seen the revision that the cursor stands for */
  push(records: readonly PushedRow[], seen: number, atomic: boolean): Outcome {
    const before = structuredClone({ rows: this.rows, revision: this.revision });
    const rejected: (Named & { code: string })[] = [];
    const refuse = ({ table, id }: Named, code = '') => rejected.push({ table, id, code });
    // What is that way already is left as it is. Deletions come last.
    const inOrder = [...records].sort((a, b) => Number(!a.fields) - Number(!b.fields));
    const writes = inOrder.filter((record) => {
      const kept = this.rows.get(keyOf(record));
      if (record.fields === null) return kept !== undefined && !kept.isGone;
      if (kept?.isGone) refuse(record, 'row_deleted');
      return !kept || !(kept.isGone || isSame(kept.fields, record.fields));
    });
    // A refusal for the sake of another row is tried again after the others.
    for (let waiting = writes, last = -1; waiting.length > 0 && waiting.length !== last;) {
      last = waiting.length;
      const refused = waiting.map((record) => ({
        record,
        code: this.pushOne(record, seen, before),
      }));
      waiting = refused.flatMap(({ record, code }) => {
        if (code === 'conflict') refuse(record, code);
        return code === undefined || code === 'conflict' ? [] : [record];
      });
      if (waiting.length === last) {
        for (const { record, code } of refused) refuse(record, code);
      }
    }
    if (!atomic || rejected.length === 0) return { status: 200, rejected };
    this.rows.clear();
    for (const [key, kept] of before.rows) this.rows.set(key, kept);
    this.revision = before.revision;
    return { status: 409, code: 'push_rejected', rejected };
  }

  live(row: Named): Kept | undefined {
    const kept = this.rows.get(keyOf(row));
    return kept?.isGone ? undefined : kept;
  }

  /** @returns why it is refused, if it is */
  private pushOne(
    record: PushedRow,
    seen: number,
    before: { readonly revision: number },
  ): string | undefined {
    const kept = this.rows.get(keyOf(record));
    if (kept && kept.revision > seen && kept.revision <= before.revision) return 'conflict';
    if (record.fields === null) {
      if (kept) this.end(kept);
      return undefined;
    }
    return (kept ? this.change(record, kept, record.fields) : this.insert(record, record.fields))
      .code;
  }

  private insert({ table, id }: Named, fields: Fields): Outcome {
    const refusal = this.taken({ table, id }, fields);
    if (refusal) return refusal;
    this.revision += 1;
    const asked = JSON.stringify(fields);
    this.rows.set(keyOf({ table, id }), {
      table,
      fields,
      isGone: false,
      revision: this.revision,
      asked,
    });
    return { status: 201 };
  }

  private change(row: Named, kept: Kept, fields: Fields): Outcome {
    const refusal = this.taken(row, fields);
    if (refusal) return refusal;
    kept.fields = { ...kept.fields, ...fields };
    kept.revision = this.revision += 1;
    return { status: 200 };
  }

  private end(kept: Kept): void {
    kept.isGone = true;
    kept.revision = this.revision += 1;
  }

  private taken(row: Named, fields: Fields): Outcome | undefined {
    const [field, code] = unique[row.table] ?? [];
    if (field === undefined || fields[field] == null) return undefined;
    const isTaken = [...this.rows].some(
      ([key, kept]) =>
        key !== keyOf(row) &&
        kept.table === row.table &&
        !kept.isGone &&
        kept.fields[field] === fields[field],
    );
    return isTaken ? { status: 409, code } : undefined;
  }
}

const notFound: Outcome = { status: 404, code: 'not_found' };
const preconditionFailed: Outcome = { status: 412, code: 'precondition_failed' };

const isSame = (kept: Fields, said: Fields) =>
  Object.entries(said).every(([field, value]) => kept[field] === value);
