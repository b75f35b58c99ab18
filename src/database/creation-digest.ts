import { hash } from 'node:crypto';

/**
 * The SHA-256 of what a create asked for, whatever the order of its fields. The id is left out
 * (it is the key), and so is null, which in a create says the same as an absent field.
 */
export function creationDigest(request: Readonly<Record<string, unknown>>): Buffer {
  const given = Object.entries(request)
    .filter(([name, value]) => name !== 'id' && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(given), 'buffer');
}
