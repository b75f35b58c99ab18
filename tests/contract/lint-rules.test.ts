import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../src/project-root';
import { contract } from '../support/contract';
import { type LintProblem, lintAll } from './lint/lint-all';
import { type Edit, mutants } from './lint/mutants';

const cases = Object.entries(mutants).flatMap(([rule, edits]) =>
  Object.entries(edits).map(([what, edit]) => ({ rule, what, edit })),
);

let ofContract: LintProblem[] | undefined;
let found: LintProblem[][];
beforeAll(async () => {
  const documents = [contract, ...cases.map(({ edit }) => edited(edit))];
  [ofContract, ...found] = await lintAll(documents);
  // The contract as often as there are mutants: on a busy machine that takes its time.
}, 300_000);

it('finds nothing in the contract', () => {
  expect(ofContract).toEqual([]);
});

it.each(cases.map((one, index) => ({ ...one, index })))('$rule refuses $what', (mutant) => {
  const rules = found[mutant.index]?.map(({ ruleId }) => ruleId);
  expect(rules).toContain(`countonme/${mutant.rule}`);
});

it('names every schema that a new field is missing from in one message', () => {
  const index = cases.findIndex(({ what }) => what === 'a field that only a create has');
  expect(found[index]).toEqual([
    {
      ruleId: 'countonme/row-fields',
      message:
        '`potassium_100g` of `Product` is missing from Product, SyncedProduct, PushedProduct, ' +
        'ExportedProduct, ImportedProduct.',
    },
  ]);
});

it('tries every rule that is turned on', () => {
  const { rules } = parse(readFileSync(join(projectRoot, 'redocly.yaml'), 'utf8')) as {
    rules: Record<string, string>;
  };
  const ours = Object.entries(rules).filter(([name]) => name.startsWith('countonme/'));
  expect(ours).toEqual(
    Object.keys(mutants)
      .sort()
      .map((rule) => [`countonme/${rule}`, 'error']),
  );
});

function edited([path, value]: Edit): unknown {
  const document = structuredClone(contract) as unknown;
  const [last = '', ...above] = [...path].reverse();
  const parent = above
    .reverse()
    .reduce((node, key) => (node as Record<string, unknown>)[key], document) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}
