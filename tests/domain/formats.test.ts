import { Ajv } from 'ajv';
import fc from 'fast-check';
import { addFormats, assertKnownFormats } from '../../src/contract/formats';
import { contract } from '../support/contract';
import { sql } from '../support/sql';

const ajv = new Ajv();
addFormats(ajv);
const takes = (format: string, text: string) => ajv.validate({ type: 'string', format }, text);

describe('date', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])('takes %s', (text) => {
    expect(takes('date', text)).toBe(true);
  });
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '0000-01-01',
    '2025-1-1',
    '2025-01-01 ',
    '+02025-01-01',
    'today',
    'infinity',
    '',
  ])('refuses %s', (text) => {
    expect(takes('date', text)).toBe(false);
  });
});

describe('date-time', () => {
  it.each([
    '2025-02-05T10:00:00Z',
    '2025-02-05T10:00:00.123456789+05:45',
    '2025-02-05T23:59:59-14:00',
  ])('takes %s', (text) => {
    expect(takes('date-time', text)).toBe(true);
  });
  it.each([
    '2025-02-05 10:00:00Z',
    '2025-02-05t10:00:00z',
    '2025-02-05T24:00:00Z',
    '2025-02-05T10:00:60Z',
    '2025-02-05T10:00Z',
    '2025-02-05T10:00:00',
    '2025-02-05T10:00:00+15:00',
    '2025-02-05T10:00:00+24:00',
    '2025-02-30T10:00:00Z',
    'now',
  ])('refuses %s', (text) => {
    expect(takes('date-time', text)).toBe(false);
  });
});

test('no text that passes makes PostgreSQL refuse it', async () => {
  const near = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.stringMatching(
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][01][0-9]:[0-9]{2}))?$/,
    ),
    fc.uuid(),
    fc.stringMatching(/^(urn:uuid:|\{)?[0-9A-Fa-f-]{32,38}\}?$/),
  );
  const types = { date: 'date', 'date-time': 'timestamptz', uuid: 'uuid' } as const;
  const passed: [string, string][] = [];
  fc.assert(
    fc.property(near, fc.constantFrom('date', 'date-time', 'uuid'), (text, format) => {
      if (takes(format, text)) passed.push([text, types[format]]);
    }),
    { numRuns: 3000 },
  );
  expect(passed.length).toBeGreaterThan(100);
  for (const type of Object.values(types)) {
    const texts = passed.filter(([, of]) => of === type).map(([text]) => text);
    const [row] = await sql<{ count: string }>(
      `SELECT count(text::${type}) FROM unnest($1::text[]) AS text`,
      [texts],
    );
    expect(Number(row?.count)).toBe(texts.length);
  }
});

test('a format that nothing checks stops the start', () => {
  const broken = structuredClone(contract);
  broken.components!.schemas!.Product = { type: 'string', format: 'barcode' };
  expect(() => assertKnownFormats(contract)).not.toThrow();
  expect(() => assertKnownFormats(broken)).toThrow(/"barcode"/);
});
