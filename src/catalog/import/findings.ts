import type { CatalogFood } from '../food';

/** Where in its source a record stands. */
export interface Place {
  /** Only where a source has several files. */
  readonly file?: string;
  readonly line: number;
}

/** What a reader finds, one after the other. */
export type Finding =
  | {
      readonly kind: 'food';
      readonly food: CatalogFood;
      readonly place: Place;
      /** What was left out of it, if anything was. */
      readonly mended?: string;
    }
  | ({ readonly kind: 'rejected' } & Fault)
  /** Taken over, but for a part of it that can't be right. */
  | ({ readonly kind: 'mended' } & Fault)
  /** Of a kind that is not imported. */
  | { readonly kind: 'skipped' };

export interface Fault {
  readonly place: Place;
  /** As the source knows the record, if it could be read so far. */
  readonly id?: string;
  readonly reason: string;
}

/** A source of foods that is being read. */
export interface FoodReader {
  /** @throws the signal's reason soon after it is raised */
  findings(signal: AbortSignal): AsyncIterable<Finding>;
  /** How much of the source has been read, from 0 to 1. */
  share(): number;
}

/** Why a record can't be taken. */
export class Unusable extends Error {}
