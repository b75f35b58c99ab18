import { lintTexts } from './lint-texts';

const refused = [
  ['src/database/caller.ts', '../auth/token'],
  ['src/database/caller.ts', '../process/serve'],
  ['src/contract/operation.ts', '../products/model'],
  ['src/http/server.ts', '../database/client'],
  ['src/problems/problem.ts', '../http/server'],
  ['src/products/service.ts', '../food-entries/model'],
  ['src/products/portions/service.ts', '../../sync/push'],
  ['src/sync/push.ts', '../handlers'],
] as const;

const allowed = [
  ['src/sync/push.ts', '../products/service'],
  ['src/products/portions/handlers.ts', './service'],
  ['src/service.ts', './handlers'],
] as const;

let broken: Map<unknown, string[]>;
beforeAll(() => {
  const imports = [...refused, ...allowed];
  const found = lintTexts(
    imports.map(([file, path]) => ({ file, code: `export * as planted from '${path}';\n` })),
  );
  broken = new Map(imports.map((one, index) => [one, found[index]!]));
}, 60_000);

it.each(refused.map((one) => ({ one, what: one.join(' import ') })))(
  'refuses that $what',
  ({ one }) => {
    expect(broken.get(one)).toEqual(['no-restricted-imports']);
  },
);

it.each(allowed.map((one) => ({ one, what: one.join(' import ') })))(
  'allows that $what',
  ({ one }) => {
    expect(broken.get(one)).toEqual([]);
  },
);
