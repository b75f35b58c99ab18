import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';
import { testFolder } from '../support/run';

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/**
 * A copy of the build that a test may change, with migrations of its own beside the real ones.
 *
 * @param migrations what `up` and `down` run, by the name of the migration
 * @returns its folder, for `StartOptions.root`
 */
export function scratchBuild(
  migrations: Record<string, { up: string; down: string }> = {},
): string {
  const root = mkdtempSync(join(testFolder(), 'build-'));
  made.push(root);
  for (const part of ['dist', 'generated', 'openapi.yaml', 'package.json']) {
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  for (const [name, { up, down }] of Object.entries(migrations)) {
    writeFileSync(
      join(root, 'dist', 'migrations', `${name}.js`),
      `exports.up = (db) => db.query(${JSON.stringify(up)});
       exports.down = (db) => db.query(${JSON.stringify(down)});`,
    );
  }
  return root;
}
