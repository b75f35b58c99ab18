import type { Page } from '../histories/tables';
import type { Answered, Asked } from '../histories/wire';
import {
  type Fields,
  type Model,
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

/** Whatever brings requests to the service and answers back. */
export interface Deliverer {
  deliver(request: Request): Promise<Reply>;
}

const paths: Readonly<Record<Modelled, string>> = {
  products: '/v1/products',
  food_entries: '/v1/food-entries',
  body_weights: '/v1/body-weights',
};

const pathOf = ({ table, id }: Named) => `${paths[table]}/${id}`;

/** Does in the model what the request does in the service. */
export function inModel(model: Model, request: Request): Outcome {
  switch (request.kind) {
    case 'create':
      return model.create(request.row, request.fields);
    case 'update':
      return model.update(request.row, request.fields, request.tag?.revision ?? Infinity);
    case 'remove':
      return model.remove(request.row, request.tag?.revision ?? Infinity);
    case 'get':
      return model.get(request.row);
    case 'pull':
      return { status: 200 };
    case 'push':
      return model.push(request.records, request.cursor?.revision ?? 0, request.atomic);
  }
}

/** The request as the contract has it. */
export function inHttp(request: Request): Asked {
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

/** What is read of an answer's body, whichever request it is for. */
export type Body = Page & {
  readonly code?: string;
  readonly rejected?: readonly (Named & { readonly code: string })[];
};

/** What the model foretells of an answer. */
export function outcomeOf(status: number, body: Body | undefined): Outcome {
  const { code, rejected } = body ?? {};
  return { status, ...(status >= 400 && { code }), ...(rejected && { rejected }) };
}

/** @param revision the model's, after the request */
export function replyOf(
  request: Request,
  { status, etag, body }: Answered<Body>,
  revision: number,
): Reply {
  return {
    ...outcomeOf(status, body),
    ...(etag !== undefined && { tag: { text: etag, revision } }),
    ...(request.kind === 'pull' &&
      status === 200 && { page: body, cursor: { text: body.cursor, revision } }),
  };
}

/** The outcome in a form that is the same for the same outcome. */
export const comparable = ({ status, code, rejected }: Outcome) => ({
  status,
  code,
  rejected: rejected?.map(({ table, id, code }) => `${table}/${id} ${code}`).sort(),
});
