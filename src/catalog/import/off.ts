import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { CatalogFood, FoodPortion } from '../food';
import { gtin14 } from '../../gtin';
import { energyPer100g, nutrientsPer100g, portionGrams, readNumber } from './amounts';
import { type Finding, type FoodReader, Unusable } from './findings';
import { linesOf } from './lines';
import { type NutritionFields, nutritionOf } from './off-nutrition';
import { longestName, readText } from './text';

/** The fields of the export that are read; there are a hundred more. Any may be missing or odd. */
interface Product extends NutritionFields {
  readonly code?: unknown;
  readonly lc?: unknown;
  readonly product_name?: unknown;
  readonly brands?: unknown;
  readonly quantity?: unknown;
  readonly serving_size?: unknown;
  readonly serving_quantity?: unknown;
  readonly categories_tags?: unknown;
  readonly unique_scans_n?: unknown;
}

/** Reads the JSONL export of Open Food Facts, plain or gzipped. */
export async function openFoodFacts(path: string): Promise<FoodReader> {
  const { size } = await stat(path);
  const isGzip = await startsLikeGzip(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  // An error of the file would otherwise leave the unpacking waiting for ever.
  const text = isGzip ? file.pipe(createGunzip()) : file;
  file.once('error', (error) => text.destroy(error));
  return {
    share: () => (size === 0 ? 1 : file.bytesRead / size),
    async *findings(signal) {
      try {
        for await (const lines of linesOf(text as AsyncIterable<Buffer>)) {
          signal.throwIfAborted();
          for (const { number, text: line } of lines) yield* found(number, line);
        }
      } finally {
        file.destroy();
      }
    },
  };
}

async function startsLikeGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await file.close();
  }
}

function* found(line: number, text: string | undefined): Generator<Finding> {
  const place = { line };
  let id: string | undefined;
  try {
    const product = parse(text);
    id = codeOf(product);
    const leftOut: string[] = [];
    const food = toFood(product, id, leftOut);
    if (food.barcode === null)
      leftOut.unshift('the code is not a barcode; the food is kept without one');
    const mended = leftOut.join('; ');
    yield { kind: 'food', food, place, ...(mended !== '' && { mended }) };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    yield { kind: 'rejected', place, ...(id !== undefined && { id }), reason: error.message };
  }
}

function parse(text: string | undefined): Product {
  if (text === undefined) throw new Unusable('the line is too long');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unusable('the line is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unusable('the line is not a JSON object');
  }
  return value;
}

function codeOf({ code }: Product): string {
  const text = typeof code === 'number' ? String(code) : readText(code);
  if (text === undefined) throw new Unusable('no code');
  if (!/^[0-9A-Za-z._-]{1,50}$/.test(text)) throw new Unusable('the code is not valid');
  return text;
}

function toFood(product: Product, code: string, leftOut: string[]): CatalogFood {
  const name = nameOf(product);
  if (name === undefined) throw new Unusable('no name');
  const { basis, kcal, kilojoules, ...amounts } = nutritionOf(product);
  return {
    source: 'off',
    source_id: code,
    name,
    brand: brandOf(product) ?? null,
    barcode: gtin14(code) ?? null,
    quantity: readText(product.quantity) ?? null,
    category: categoryOf(product) ?? null,
    basis,
    scan_count: scansOf(product),
    kcal_100g: energyPer100g(kcal, kilojoules),
    ...nutrientsPer100g((nutrient) => amounts[nutrient], leftOut),
    portions: servingOf(product),
  };
}

/** Where the name in the product's own language is missing from its place, it is among the others. */
function nameOf(product: Product): string | undefined {
  const own = typeof product.lc === 'string' ? `product_name_${product.lc}` : 'product_name_en';
  const names = [product.product_name, (product as Readonly<Record<string, unknown>>)[own]];
  return names
    .map((name) => readText(name, { max: longestName }))
    .find((name) => name !== undefined);
}

/** Several are separated by commas; some mirrors have them as a list. */
function brandOf({ brands }: Product): string | undefined {
  return readText(Array.isArray(brands) ? brands.join(', ') : brands);
}

function scansOf({ unique_scans_n: scans }: Product): number {
  const count = Math.trunc(readNumber(scans) ?? 0);
  return Math.min(Math.max(count, 0), 2_000_000_000);
}

/** The last tag is the narrowest one: `en:dark-chocolates` is "dark chocolates". */
function categoryOf({ categories_tags: tags }: Product): string | undefined {
  const narrowest: unknown = Array.isArray(tags) ? tags.at(-1) : undefined;
  if (typeof narrowest !== 'string') return undefined;
  return readText(narrowest.replace(/^[a-z]{2}:/, '').replaceAll('-', ' '));
}

function servingOf({ serving_size, serving_quantity }: Product): FoodPortion[] {
  const grams = portionGrams(readNumber(serving_quantity));
  return grams === undefined ? [] : [{ name: readText(serving_size) ?? 'Serving', grams }];
}
