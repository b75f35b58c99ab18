import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `src/database` and `dist/src/database` both have their migrations here. */
export const migrationsFolder = join(__dirname, '..', '..', 'migrations');

/** The names of all migrations of this build, in order. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder)
    .filter((file) => /^\d{3}_\w+\.(js|ts)$/.test(file))
    .map((file) => file.replace(/\.(js|ts)$/, ''))
    .sort();
}
