import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `package.json`: the same whether this runs from `src/` or from `dist/src/`. */
export const projectRoot = nearestPackage(__dirname);

function nearestPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}
