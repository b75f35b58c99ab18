import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/*
 * Lints texts as if files of the project held them: a process of its own, since Jest can't load
 * ESLint's configuration. Reads `[{ file, code }]` and writes the names of the rules that each
 * breaks. The rules that need types are left out: reading the project takes seconds.
 */
const untyped = ['no-restricted-imports', 'no-restricted-syntax'];
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => untyped.includes(ruleId),
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
  },
});
const texts = JSON.parse(await text(process.stdin));
const broken = [];
for (const { file, code } of texts) {
  const [report] = await eslint.lintText(code, { filePath: file });
  broken.push(report.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
