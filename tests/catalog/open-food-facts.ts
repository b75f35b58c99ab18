import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { gtin14 } from '../../src/gtin';

/** What a generated export holds, counted while it was written. */
export interface Made {
  lines: number;
  /** Lines that a careful reader takes, duplicates not among them. */
  good: number;
  /** Of these, how many carry a barcode with a wrong check digit. */
  wrongCheckDigit: number;
  /** Lines that can't be taken, by what is wrong with them. */
  bad: Record<Dirt, number>;
}

const dirts = [
  'noName',
  'noCode',
  'noEnergy',
  'negative',
  'absurd',
  'duplicate',
  'broken',
] as const;
type Dirt = (typeof dirts)[number];

/**
 * Writes an Open Food Facts export of `lines` lines with the dirt of the real one, the same for the
 * same seed; gzipped when the path ends so.
 */
export async function writeExport(path: string, lines: number, seed = 1): Promise<Made> {
  const made: Made = {
    lines,
    good: 0,
    wrongCheckDigit: 0,
    bad: Object.fromEntries(dirts.map((dirt) => [dirt, 0])) as Made['bad'],
  };
  const source = Readable.from(chunks(lines, random(seed), made));
  const target = createWriteStream(path);
  await (path.endsWith('.gz')
    ? pipeline(source, createGzip({ level: 1 }), target)
    : pipeline(source, target));
  return made;
}

function* chunks(lines: number, next: () => number, made: Made): Generator<string> {
  const codes: string[] = [];
  let chunk = '';
  for (let i = 0; i < lines; i += 1) {
    chunk += `${line(i, next, made, codes)}\n`;
    if (chunk.length > 1_000_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function line(i: number, next: () => number, made: Made, codes: string[]): string {
  const product = aFood(i, next);
  const { nutriments } = product;
  const roll = next();
  const bad = (dirt: Dirt, text: string = JSON.stringify(product)) => {
    made.bad[dirt] += 1;
    return text;
  };
  if (roll < 0.02) return bad('noName', JSON.stringify({ ...product, product_name: '  ' }));
  if (roll < 0.025) return bad('noCode', JSON.stringify({ ...product, code: undefined }));
  if (roll < 0.05) return bad('noEnergy', JSON.stringify({ ...product, nutriments: {} }));
  if (roll < 0.06) {
    nutriments.fat_100g = -3;
    return bad('negative');
  }
  if (roll < 0.07) {
    nutriments['energy-kcal_100g'] = 38_000;
    return bad('absurd');
  }
  if (roll < 0.08) return bad('broken', JSON.stringify(product).slice(0, 60));
  if (roll < 0.09 && codes.length > 0) {
    const code = codes[Math.floor(next() * codes.length)];
    return bad('duplicate', JSON.stringify({ ...product, code }));
  }

  if (roll < 0.2) {
    // Kilojoules only.
    nutriments['energy-kj_100g'] = Math.round(Number(nutriments['energy-kcal_100g']) * 4.184);
    delete nutriments['energy-kcal_100g'];
  } else if (roll < 0.3) {
    nutriments.proteins_100g = String(nutriments.proteins_100g).replace('.', ',');
    nutriments['energy-kcal_100g'] = String(nutriments['energy-kcal_100g']);
  } else if (roll < 0.35) {
    delete nutriments.fat_100g;
  }
  if (roll > 0.98) {
    made.wrongCheckDigit += 1;
    const last = (Number(product.code.at(-1)) + 1) % 10;
    product.code = product.code.slice(0, -1) + String(last);
  }
  if (codes.length < 10_000) codes.push(product.code);
  made.good += 1;
  return JSON.stringify(product);
}

interface OpenFoodFactsProduct {
  code: string;
  product_name: string;
  nutriments: Record<string, number | string | undefined>;
  [field: string]: unknown;
}

function aFood(i: number, next: () => number): OpenFoodFactsProduct {
  const name = Array.from({ length: 2 + Math.floor(next() * 5) }, () => aWord(next)).join(' ');
  const decimals = (most: number) => Math.round(next() * most * 100) / 100;
  return {
    code: eanOf(2_000_000_000 + i * 7),
    product_name: name.charAt(0).toUpperCase() + name.slice(1),
    brands: invented(Math.floor(5_000 * next() ** 2)),
    quantity: `${Math.ceil(next() * 20) * 50} g`,
    ...(next() < 0.4 && { serving_size: '1 portion (30 g)', serving_quantity: '30' }),
    categories_tags: ['en:snacks', `en:${common[Math.floor(next() * common.length)]}`],
    nutriments: {
      'energy-kcal_100g': Math.round(next() * 900),
      proteins_100g: decimals(33),
      carbohydrates_100g: decimals(33),
      fat_100g: decimals(33),
    },
    // The real lines carry a hundred fields that nobody asked for.
    last_modified_t: 1_700_000_000 + i,
    states_tags: ['en:to-be-completed', 'en:nutrition-facts-completed', 'en:photos-uploaded'],
  };
}

/** Often one of the words that food is made of, sometimes one that only this shop uses. */
function aWord(next: () => number): string {
  return next() < 0.8
    ? (common[Math.floor(common.length * next() ** 2)] ?? 'food')
    : invented(Math.floor(60_000 * next() ** 3));
}

const syllables =
  'ba ca da fa ga la ma na pa ra sa ta va be ce de fe ge le me ne pe re se te ve bi ci di fi li mi ni ri si ti vi bo co do fo go lo mo no po ro so to vo bu cu du fu lu mu nu pu ru su tu an en in on un ar er ir or al el il ol'.split(
    ' ',
  );

function invented(n: number): string {
  const [a, b, c] = [n % 75, Math.floor(n / 75) % 75, Math.floor(n / 5625) % 75];
  const parts = [syllables[a], syllables[b], syllables[c], syllables[(a + b) % 75]];
  return parts.slice(0, 2 + (n % 3)).join('');
}

/** The first of these are the most frequent by far. */
const common =
  'chocolate with milk organic de bio original cheese chicken sauce au natural and cream fruit sugar light tomato la avec free low fat whole vanilla beef yogurt lait butter strawberry apple orange lemon juice bread oat wheat rice pasta bar cookies biscuits café crème brûlée jambon fromage poulet pommes salad soup noodles snack protein almond peanut hazelnut coconut honey salt pepper garlic onion potato chips crackers granola muesli cereal water drink tea coffee cocoa dark white extra virgin olive oil vinegar mustard ketchup mayonnaise pesto pizza burger sausage ham bacon turkey salmon tuna shrimp cod tofu soy beans lentils chickpeas hummus quinoa couscous corn peas carrots spinach broccoli mushroom pumpkin zucchini cucumber avocado banana mango pineapple raspberry blueberry cherry peach pear plum grape raisins dates figs walnut cashew pistachio sesame sunflower caramel toffee fudge brownie cake muffin waffle pancake syrup jam marmalade spread gelato sorbet ice mozzarella cheddar gouda parmesan feta ricotta quark kefir skyr smoked roasted grilled fresh frozen dried sliced mini classic premium gluten vegan sans sucre ajouté saumon fumé käse brot vollkorn müsli joghurt erdbeere leche queso aceite galletas'.split(
    ' ',
  );

/** An EAN-13 with its check digit. */
function eanOf(n: number): string {
  const body = String(n).padStart(12, '0');
  const digit = [...'0123456789'].find((last) => gtin14(body + last));
  return body + String(digit);
}

/** mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
