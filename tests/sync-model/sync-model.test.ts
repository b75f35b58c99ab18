import { mutants } from './mutants';
import { asItIs } from './protocol';
import { type Bounds, search } from './search';

type What = 'put' | 'delete';
const bread = (what: What) => ['bread', what] as const;
const milk = (what: What) => ['milk', what] as const;
const slice = (what: What) => ['slice', what] as const;

/** What may happen, up to the last interleaving. */
const bounds = {
  /** Two phones push at once, and an answer is lost. */
  writers: {
    intents: [bread('put'), slice('put'), bread('delete')],
    pushes: 2,
    left: { lost: 1 },
  },
  /** There is more than a page holds, in two tables; a page comes twice. */
  pages: {
    intents: [bread('put'), milk('put'), slice('put'), bread('delete')],
    pushes: 2,
    left: { twice: 1 },
  },
  /** Tombstones are erased. */
  purge: {
    intents: [bread('put'), slice('put'), bread('delete'), slice('delete')],
    pushes: 2,
    left: { purge: 1 },
  },
  /** A backup is made, and restored later. */
  restore: {
    intents: [bread('put'), bread('delete')],
    pushes: 2,
    left: { backUp: 1, restore: 1 },
  },
  /** All of that, with one push each. */
  everything: {
    intents: [bread('put'), slice('put'), bread('delete')],
    pushes: 1,
    left: { lost: 1, twice: 1, purge: 1, backUp: 1, restore: 1 },
  },
} as const satisfies Record<string, Bounds>;

describe('the protocol keeps its promises', () => {
  // A change of the model or of its bounds changes the numbers of states; they are here so that a
  // search that stops early is seen.
  it.each([
    ['writers', 38_902, ['phone # commits, unheard', 'phone # changes nothing']],
    [
      'pages',
      80_534,
      ['phone # is refused: conflict', 'the reader pulls: bread #, slice #, up to #'],
    ],
    [
      'purge',
      16_004,
      ['bread and slice is erased', 'the reader pulls: expired, so it starts over'],
    ],
    ['restore', 26_919, ['phone # is told that its cursor has expired', 'phone # sends it again']],
    [
      'everything',
      10_635,
      ['the reader pulls: expired, so it starts over', 'phone # commits, unheard'],
    ],
  ] as const)(
    'in all %s: %d states',
    (name, states, met) => {
      const explored = search(asItIs, bounds[name]);
      expect([...explored.met]).toEqual(expect.arrayContaining([...met]));
      expect(explored.states).toBe(states);
    },
    60_000,
  );
});

describe('a promise is broken by', () => {
  it.each(Object.entries(mutants))(
    '%s',
    (_name, [mutant, where, promise]) => {
      expect(() => search(mutant, bounds[where])).toThrow(promise);
    },
    60_000,
  );

  it('revisions that are taken without the lock, as its shortest story tells', () => {
    const [mutant, where] = mutants['revisions from a sequence, without the lock'];
    expect(() => search(mutant, bounds[where])).toThrow(
      [
        'nothing is there',
        'phone 0 begins to put bread',
        'phone 0 does not lock',
        'phone 0 writes bread as 1',
        'phone 1 begins to put milk',
        'phone 1 does not lock',
        'phone 1 writes milk as 2',
        'phone 1 commits',
        'the reader pulls: milk 1.1, up to 2',
        'phone 0 commits',
        'after its last page a reader holds { milk 1.1 }, and the database { bread 0.1, milk 1.1 }',
      ].join('\n'),
    );
  }, 60_000);
});
