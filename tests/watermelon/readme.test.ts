import { readFileSync } from 'node:fs';
import { join } from 'node:path';

it('shows the adapter as it is tested here', () => {
  const adapter = readFileSync(join(__dirname, 'adapter.ts'), 'utf8');
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${adapter}\`\`\`\n`);
});
