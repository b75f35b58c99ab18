import { JsonSplitter } from '../../src/contract/json-splitter';

type Members = Record<string, unknown>;

/** The document, put together again from its pieces. */
function together(bytes: Buffer, chunkOf: () => number): unknown {
  const splitter = new JsonSplitter();
  const members: Members = {};
  let document: unknown = members;
  const pieces = [];
  for (let at = 0; at < bytes.length;) {
    const size = chunkOf();
    pieces.push(...splitter.split(bytes.subarray(at, at + size)));
    at += size;
  }
  for (const { name, isItems, text } of [...pieces, ...splitter.end()]) {
    if (!name) document = JSON.parse(text.toString());
    else if (isItems) {
      const items = (members[JSON.parse(name.toString()) as string] ??= []) as unknown[];
      items.push(...(JSON.parse(`[${text.toString()}]`) as unknown[]));
    } else members[JSON.parse(name.toString()) as string] = JSON.parse(text.toString());
  }
  return document;
}

const documents = [
  '{}',
  ' { } ',
  '{"a":[]}',
  '{"a": [ ], "b" : null , "c":-1.5e3}',
  '{"a":[1,2 , 3],"b":[{"x":[1,{"y":"]}"}]},{}, "s\\"]\\\\"],"c":"\\\\"}',
  '{"\\"é\\\\":["\\u00e9🍰",true,false,null]}',
  '[[1],{"a":2}]',
  '"a \\" string"',
  '12.5',
  ' null ',
];

test.each(documents)('%s is the same document however it is cut', (json) => {
  const bytes = Buffer.from(json);
  for (let size = 1; size <= bytes.length; size += 1) {
    expect(together(bytes, () => size)).toEqual(JSON.parse(json));
  }
});

/** So that a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

test('what is mutated is taken as JSON.parse takes it, or refused as it refuses it', () => {
  const random = seeded(7);
  const pick = (from: string) => from[Math.floor(random() * from.length)]!;
  for (let round = 0; round < 3_000; round += 1) {
    let json = documents[Math.floor(random() * documents.length)]!;
    for (let edits = Math.floor(random() * 3); edits >= 0; edits -= 1) {
      const at = Math.floor(random() * json.length);
      const cut = random() < 0.5 ? 1 : 0;
      json =
        json.slice(0, at) + (random() < 0.7 ? pick('[]{},:"\\ 1tn') : '') + json.slice(at + cut);
    }
    const bytes = Buffer.from(json);
    const take = (parse: () => unknown) => {
      try {
        return parse();
      } catch {
        return 'refused';
      }
    };
    const expected = take(() => JSON.parse(bytes.toString()));
    const chunk = () => 1 + Math.floor(random() * 6);
    const named = JSON.stringify(expected).match(/"(?:[^"\\]|\\.)*":/g) ?? [];
    // Of a name that comes twice, JSON.parse keeps the last; here it is for the reader to refuse.
    const isRepeated = new Set(named).size < (json.match(/"(?:[^"\\]|\\.)*"\s*:/g) ?? []).length;
    if (!isRepeated) expect([json, take(() => together(bytes, chunk))]).toEqual([json, expected]);
  }
});
