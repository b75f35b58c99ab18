import type { Ajv, Format } from 'ajv';
import type { OpenAPIV3 } from 'openapi-types';

/**
 * The string formats of the contract, each no wider than what PostgreSQL takes. The usual format
 * package lets through `urn:uuid:` ids, the year 0000, the second 60 and a space for the `T`.
 */
const formats: Record<string, Format> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  date: isDay,
  'date-time': isMoment,
};

export function addFormats(ajv: Ajv): void {
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
}

/** Ajv passes over a format that it does not know; a service must not start on one. */
export function assertKnownFormats(document: OpenAPIV3.Document): void {
  JSON.stringify(document.components?.schemas, (key, value: unknown) => {
    if (key === 'format' && typeof value === 'string' && !(value in formats)) {
      throw new Error(`The contract uses the format "${value}", which has no validator`);
    }
    return value;
  });
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar, from the year 1 on. */
function isDay(text: string): boolean {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}

/** A moment of RFC 3339 with its offset, without leap seconds. */
function isMoment(text: string): boolean {
  const [, day, time, offset] = /^(.{10})T([\d:.]+)(Z|[+-][\d:]+)$/.exec(text) ?? [];
  return (
    isDay(day ?? '') &&
    /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?$/.test(time ?? '') &&
    /^(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(offset ?? '')
  );
}
