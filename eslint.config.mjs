import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The folders of `src`, the lowest first. A folder may import those before it, and none after it. */
const layers = [
  'concurrency',
  'problems',
  'http',
  'database',
  'contract',
  'auth',
  'devices',
  'catalog',
  'products',
  'food-entries',
  'meals',
  'goals',
  'body-weights',
  'water-logs',
  'stats',
  'resources',
  'sync',
  'data',
  'purge',
  'health',
  'docs',
  'metrics',
];

/** The files that put the folders together. `process` starts what they make. */
const composition = ['app', 'handlers', 'main', 'service', 'start-failure'];

const unlisted = readdirSync('src', { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && ![...layers, 'process'].includes(entry.name),
);
if (unlisted.length > 0) {
  const names = unlisted.map(({ name }) => `src/${name}`).join(', ');
  throw new Error(`Add ${names} to the layers in eslint.config.mjs`);
}

/** One folder's rule, for its files and for those of its subfolders. */
function importsOf(folder, index) {
  const higher = [...layers.slice(index + 1), 'process'];
  return ['../', '../../'].map((up, depth) => ({
    files: [`src/${folder}/${'*/'.repeat(depth)}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${up}((${higher.join('|')})(/|$)|(${composition.join('|')})(\\.js)?$)`,
              message: `src/${folder} is below this: see the layers in eslint.config.mjs.`,
            },
          ],
        },
      ],
    },
  }));
}

export default tseslint.config(
  { ignores: ['dist/', 'generated/', 'node_modules/', '.data/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A handler or a migration is async by its contract, whether it awaits or not.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
    },
  },
  {
    // Configuration is read in one place; everything else receives it.
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts', 'src/main.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env' }] },
  },
  ...layers.flatMap(importsOf),
  {
    // Which rows are live is said in one place, by paranoid mode or in its words.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.raw'].map((text) => ({
          selector: `${text}=/deleted_at\\W+IS\\s+NULL/i]`,
          message: 'Use isLive() of src/database/soft-deleted-model.ts.',
        })),
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
