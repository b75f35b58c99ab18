import type { operations } from '../../generated/api';
import type {
  defaultedParameters,
  optionalHeaders,
  publicOperations,
  streamedBodies,
  taggedByData,
} from '../../generated/operations';
import type { Caller } from '../database/caller';
import type { DeviceStore } from '../database/device-store';
import type { BodyStream } from './body-stream';
import type { Streamed } from './streamed';

export type OperationId = keyof operations;
export type PublicOperationId = (typeof publicOperations)[number];

type Parameters<Id extends OperationId> = operations[Id]['parameters'];
type Responses<Id extends OperationId> = operations[Id]['responses'];

/** The validator fills in the contract's defaults, so a handler always finds these. */
type Filled<Query> = Query &
  Required<Pick<Query, Extract<keyof Query, (typeof defaultedParameters)[number]>>>;

type PathOf<Id extends OperationId> = Parameters<Id> extends { path: infer P } ? P : unknown;
type QueryOf<Id extends OperationId> =
  Parameters<Id> extends { query?: infer Q } ? Filled<NonNullable<Q>> : unknown;
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? Id extends (typeof streamedBodies)[number]
    ? BodyStream<B>
    : B
  : unknown;

/** What a client sent, validated and coerced by the contract. */
export interface Call<Id extends OperationId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
}

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
type Optional = (typeof optionalHeaders)[number];
/**
 * The request id is everyone's, the budget the device's, and what is made from many rows has the
 * tag of all data.
 */
type GivenByAdapter<Id> =
  | 'X-Request-Id'
  | 'RateLimit'
  | 'RateLimit-Policy'
  | (Id extends (typeof taggedByData)[number] ? 'ETag' : never);
/** The headers that a handler gives. */
type OwnHeaders<Id, R> = R extends { headers: infer H }
  ? Omit<Known<H>, GivenByAdapter<Id> | Optional> &
      Partial<Pick<Known<H>, Exclude<Extract<keyof Known<H>, Optional>, GivenByAdapter<Id>>>>
  : unknown;
type WithHeaders<H> = [keyof H] extends [never]
  ? { readonly headers?: undefined }
  : Record<never, never> extends H
    ? { readonly headers?: H }
    : { readonly headers: H };

type ReplyOf<Id, Status, R> = R extends { content: { 'application/json': infer B } }
  ? { readonly status: Status; readonly body: B | Streamed<B> } & WithHeaders<OwnHeaders<Id, R>>
  : R extends { content?: never }
    ? { readonly status: Status; readonly body?: undefined } & WithHeaders<OwnHeaders<Id, R>>
    : never;

/**
 * What a handler may answer: one of the contract's statuses with its body and headers.
 * Failures are not among them; they are thrown as problems.
 */
export type Reply<Id extends OperationId> = {
  [Status in Answerable<Id>]: ReplyOf<Id, Status, Responses<Id>[Status]>;
}[Answerable<Id>];

/** That the client knows the answer already is for the adapter to say. */
type Answerable<Id extends OperationId> = Exclude<keyof Responses<Id>, 304>;

export interface PublicContext {
  readonly requestId: string;
  /** The path and query as they were asked for. */
  readonly url: string;
  /** The caller's address, as far as `TRUST_PROXY` lets it be known. */
  readonly address: string;
}

export interface DeviceContext extends PublicContext {
  /** What the client goes by when it changes something; see `ifMatch` in `preconditions`. */
  readonly ifMatch: string | undefined;
  /** The data of the device that the token names, and of no other. */
  readonly device: DeviceStore;
  /** Who asks, for what may only be done while the device still has the token. */
  readonly caller: Caller;
}

/** What a token that was taken opens. */
export type Admitted = Pick<DeviceContext, 'device' | 'caller'>;

export type Context<Id extends OperationId> = Id extends PublicOperationId
  ? PublicContext
  : DeviceContext;

export type Handler<Id extends OperationId> = (
  call: Call<Id>,
  context: Context<Id>,
) => Promise<Reply<Id>>;

/** A handler for every operation of the contract, and none that it does not know. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
