import { createHash } from 'node:crypto';

/** How much is in the database. */
export interface Size {
  readonly devices: number;
  /** Of each device that is asked, with one portion each. */
  readonly products: number;
  /** Of each device that is asked. */
  readonly entries: number;
}

/** One secret for all: what is stored is the hash of the secret alone. */
export const secret = 'a-secret-that-every-seeded-device-shares-43';
export const entriesOfADay = 10;
const mostAsked = 1_000;

/** What the seed has put into the database, by number: ids follow from it and needn't be read back. */
export class World {
  /** Further devices have next to nothing, and are only there. */
  readonly asked: number;
  readonly days: number;

  constructor(readonly size: Size) {
    this.asked = Math.min(size.devices, mostAsked);
    this.days = Math.ceil(size.entries / entriesOfADay);
  }

  token(device: number): string {
    return `${idOf(`device:${device}`)}.${secret}`;
  }

  product(device: number, n: number): string {
    return idOf(`product:${device}:${n % this.size.products}`);
  }

  date(n: number): string {
    const day = new Date(Date.UTC(2025, 0, 1 + (n % this.days)));
    return day.toISOString().slice(0, 10);
  }
}

/** As `md5(name)::uuid` makes it in PostgreSQL. */
function idOf(name: string): string {
  const digits = createHash('md5').update(name).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
