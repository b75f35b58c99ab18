import type { Device } from '../histories/device';
import type { Page } from '../histories/tables';
import {
  type Fields,
  Model,
  type Modelled,
  type Named,
  type Outcome,
  type PushedRow,
  modelled,
} from './model';

/** What a client goes by, and what it stands for in the model. */
export interface Mark {
  readonly text: string;
  readonly revision: number;
}

export type Request =
  | { readonly kind: 'create'; readonly row: Named; readonly fields: Fields }
  | {
      readonly kind: 'update';
      readonly row: Named;
      readonly fields: Fields;
      /** Without one, whatever the row is by now. */
      readonly tag?: Mark;
    }
  | { readonly kind: 'remove'; readonly row: Named; readonly tag?: Mark }
  | { readonly kind: 'get'; readonly row: Named }
  | { readonly kind: 'pull'; readonly cursor?: Mark }
  | {
      readonly kind: 'push';
      readonly records: readonly PushedRow[];
      readonly cursor?: Mark;
      readonly atomic: boolean;
    };

export interface Reply extends Outcome {
  readonly tag?: Mark;
  readonly page?: Page;
  readonly cursor?: Mark;
}

const paths: Readonly<Record<Modelled, string>> = {
  products: '/v1/products',
  food_entries: '/v1/food-entries',
  body_weights: '/v1/body-weights',
};

const pathOf = ({ table, id }: Named) => `${paths[table]}/${id}`;

interface Body {
  readonly code?: string;
  readonly rejected?: readonly (Named & { readonly code: string })[];
}

/**
 * The service and the model side by side: each request goes to both, and must come out alike. What
 * the model leaves as it is takes no revision, whatever was asked.
 */
export class Line {
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
    const expected = this.inModel(request);
    const { status, etag, body } = await this.device.ask<Body & Page>(0, inHttp(request));
    const { code, rejected } = body ?? {};
    const outcome: Outcome = {
      status,
      ...(status >= 400 && { code }),
      ...(rejected && { rejected }),
    };
    const counted = await this.countedRevision();
    const moved = counted !== this.counted;
    this.counted = counted;
    const shouldMove = this.model.revision !== known;
    assertSame(request, { ...named(outcome), moved }, { ...named(expected), moved: shouldMove });
    this.note(request, outcome);

    const revision = this.model.revision;
    return {
      ...outcome,
      ...(etag !== undefined && { tag: { text: etag, revision } }),
      ...(request.kind === 'pull' && { page: body, cursor: { text: body.cursor, revision } }),
    };
  }

  private inModel(request: Request): Outcome {
    switch (request.kind) {
      case 'create':
        return this.model.create(request.row, request.fields);
      case 'update':
        return this.model.update(request.row, request.fields, request.tag?.revision ?? Infinity);
      case 'remove':
        return this.model.remove(request.row, request.tag?.revision ?? Infinity);
      case 'get':
        return this.model.get(request.row);
      case 'pull':
        return { status: 200 };
      case 'push':
        return this.model.push(request.records, request.cursor?.revision ?? 0, request.atomic);
    }
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

function inHttp(request: Request) {
  switch (request.kind) {
    case 'create': {
      const { table, id } = request.row;
      return { method: 'POST', path: paths[table], body: { ...request.fields, id } };
    }
    case 'update':
      return {
        method: 'PUT',
        path: pathOf(request.row),
        body: request.fields,
        headers: condition(request.tag),
      };
    case 'remove':
      return { method: 'DELETE', path: pathOf(request.row), headers: condition(request.tag) };
    case 'get':
      return { method: 'GET', path: pathOf(request.row) };
    case 'pull': {
      const since = request.cursor ? `&since=${request.cursor.text}` : '';
      return { method: 'GET', path: `/v1/sync/changes?limit=500${since}` };
    }
    case 'push': {
      const { records, cursor, atomic } = request;
      const changes = Object.fromEntries(
        modelled.map((table) => [table, changesOf(table, records)]),
      );
      return {
        method: 'POST',
        path: '/v1/sync/changes',
        body: { changes, cursor: cursor?.text ?? null, atomic },
      };
    }
  }
}

const condition = (tag: Mark | undefined): Record<string, string> =>
  tag ? { 'If-Match': tag.text } : {};

function changesOf(table: Modelled, records: readonly PushedRow[]) {
  const own = records.filter((record) => record.table === table);
  return {
    updated: own.flatMap(({ id, fields }) => (fields ? [{ ...fields, id }] : [])),
    deleted: own.flatMap(({ id, fields }) => (fields ? [] : [id])),
  };
}

const named = ({ status, code, rejected }: Outcome) => ({
  status,
  code,
  rejected: rejected?.map(({ table, id, code }) => `${table}/${id} ${code}`).sort(),
});

function assertSame(request: Request, found: object, expected: object): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one === other) return;
  throw new Error(`${JSON.stringify(request)}\ncame to   ${one}\nshould be ${other}`);
}
