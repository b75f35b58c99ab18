import { randomUUID } from 'node:crypto';
import { derivedId } from '../../src/derived-id';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('derivedId', () => {
  it.each([
    // RFC 9562, appendix A.4.
    [dns, 'www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
    // Of Python's own uuid.uuid5, as documented.
    [dns, 'python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
  ])('is what others make of %s and %s', (namespace, name, id) => {
    expect(derivedId(namespace, name)).toBe(id);
    expect(derivedId(namespace.toUpperCase(), name)).toBe(id);
  });

  it('differs by namespace and by name', () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const ids = [derivedId(one, one), derivedId(one, other), derivedId(other, one)];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^.{8}-.{4}-5.{3}-[89ab].{3}-.{12}$/);
  });
});
