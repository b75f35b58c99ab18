import { createHash } from 'node:crypto';

/** How much is in the database. */
export interface Size {
  readonly devices: number;
  /** Of each device that is asked, with one portion each. */
  readonly products: number;
  /** Of each device that is asked. */
  readonly entries: number;
  /** Of the catalog, beside those that come with the service. */
  readonly foods: number;
}

/** One secret for all: what is stored is the hash of the secret alone. */
export const secret = 'a-secret-that-every-seeded-device-shares-43';
export const entriesOfADay = 10;

/** What a device is given, in turn: one of each has five revisions in a row. */
export const kinds = ['products', 'portions', 'food_entries', 'water_logs', 'goals'] as const;
const maxAsked = 1_000;

/** What the seed has put into the database, by number: ids follow from it and needn't be read back. */
export class World {
  /** Further devices have next to nothing, and are only there. */
  readonly asked: number;
  /** The first of them write too. */
  readonly writing: number;
  /** The last of them do not: nothing is ever written for these. */
  readonly quiet: number;
  readonly days: number;

  constructor(readonly size: Size) {
    this.asked = Math.min(size.devices, maxAsked);
    this.quiet = Math.ceil(this.asked / 8);
    this.writing = Math.max(1, this.asked - this.quiet);
    this.days = Math.ceil(size.entries / entriesOfADay);
  }

  token(device: number): string {
    return `${idOf(`device:${device}`)}.${secret}`;
  }

  product(device: number, n: number): string {
    return idOf(`product:${device}:${n % this.size.products}`);
  }

  /** The first portion of a product. */
  portion(device: number, n: number): string {
    return idOf(`portion:${this.product(device, n)}`);
  }

  /** A day of those that have entries. */
  date(n: number): string {
    return dayOf(n % this.days);
  }

  /** A day that nothing is read of. */
  dateToCome(n: number): string {
    return dayOf(this.days + 365 + (n % 365));
  }

  /** Of the last revision that a device was seeded with. */
  get lastRevision(): number {
    return kinds.length * Math.max(this.size.products, this.size.entries, this.days * 2);
  }

  /** What a client has that pulled all of this. */
  cursor(device: number): string {
    const epoch = idOf(`epoch:${device}`);
    return Buffer.from(`1.${epoch}.${this.lastRevision}`).toString('base64url');
  }
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
}

/** As `md5(name)::uuid` makes it in PostgreSQL. */
function idOf(name: string): string {
  const digits = createHash('md5').update(name).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
