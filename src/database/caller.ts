import { type Problem, invalidToken } from '../problems/problem';
import type { Revision } from './revision';
import { isLive } from './soft-deleted-model';

/** A device whose token was found to be genuine, and by which stored hash. */
export interface Credential {
  readonly deviceId: string;
  readonly tokenHash: string;
}

/** Hears what the database says of a caller. */
export interface CallerListener {
  confirmed(): void;
  refused(): void;
}

/**
 * Who a request is from. That the hash still stands is for the database to say: the first statement
 * of the request asks for it along with what it reads, and so does every other one.
 */
export class Caller {
  private isGood = false;
  private isBad = false;
  private seen: Revision | undefined;

  constructor(
    readonly credential: Credential,
    private readonly listener?: CallerListener,
  ) {}

  get isConfirmed(): boolean {
    return this.isGood;
  }

  /** The hash that the token was taken by stands no more; the token may still be good by another. */
  get isRefused(): boolean {
    return this.isBad;
  }

  /** How far the device's data had come when it was first read. @throws before that */
  get revision(): Revision {
    if (!this.seen) throw new Error('Nothing has been read for this caller yet');
    return this.seen;
  }

  /** @param revision unless nothing of the device's data was read along with it */
  confirm(revision?: Revision): void {
    this.seen ??= revision;
    if (this.isGood) return;
    this.isGood = true;
    this.listener?.confirmed();
  }

  /** The token is good no more, unless its hash was replaced by another of the same secret. */
  refuse(): Problem {
    this.isBad = true;
    this.listener?.refused();
    return invalidToken();
  }
}

/** In a statement's text: the caller's device and its counter, from the first two parameters. */
export const callerTables =
  'devices AS d JOIN device_revisions AS counter ON counter.device_id = d.id';
export const isCaller = `d.id = $1 AND d.token_hash = $2 AND ${isLive('d')}`;
export const callerColumns = 'counter.epoch AS caller_epoch, counter.revision AS caller_revision';

export interface CallerColumns {
  readonly caller_epoch: string;
  readonly caller_revision: number;
}

/** @throws 401 when there is no row */
export function confirmBy(caller: Caller, row: CallerColumns | undefined): Revision {
  if (!row) throw caller.refuse();
  const revision = { epoch: row.caller_epoch, revision: Number(row.caller_revision) };
  caller.confirm(revision);
  return revision;
}

/**
 * In the statement by which a device's writer locks the counter: how many rows the device may hold
 * after the transaction, to which the setting is local. The trigger that counts the rows keeps to
 * it, however they are written.
 *
 * @param parameter a text; the empty one stands for any number
 */
export const settingMaxRows = (parameter: string) =>
  `set_config('countonme.max_rows', ${parameter}, true) AS max_rows`;
