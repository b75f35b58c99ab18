import { creationDigest } from '../../src/database/creation-digest';

const same = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  creationDigest(a).equals(creationDigest(b));

describe('creationDigest', () => {
  it.each([
    ['the order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['the id', { id: 'x', a: 1 }, { a: 1 }],
    ['null and absent', { a: 1, b: null }, { a: 1 }],
  ])('is the same whatever %s', (_what, a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['a value', { a: 1 }, { a: 2 }],
    ['a type', { a: 1 }, { a: '1' }],
    ['a name', { a: 1 }, { b: 1 }],
    ['a field too many', { a: 1 }, { a: 1, b: 0 }],
  ])('differs by %s', (_what, a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
