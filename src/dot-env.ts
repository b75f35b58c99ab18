import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError } from './config-error';
import type { Environment } from './settings';

/** The settings in `.env` of the working folder. @throws ConfigError when it can't be read */
export function readDotEnv(): Environment {
  // Node takes the byte order mark for a part of the first name.
  const settings = parseEnv(readText().replace(/^\uFEFF/, ''));
  // Node joins a line without `=` to the next one, whose setting would otherwise be lost silently.
  const faults = Object.keys(settings)
    .filter((name) => !/^[\w.-]+$/.test(name))
    .map(
      (name) => `.env has a line that is not NAME=value, at or before ${name.split(/\s/).at(-1)}`,
    );
  if (faults.length > 0) throw new ConfigError(faults);
  return settings;
}

function readText(): string {
  try {
    const bytes = readFileSync('.env');
    // UTF-16, which some editors and shells write, would pass for a file without settings.
    if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new ConfigError([`.env cannot be read: ${code}`]);
  }
  throw new ConfigError(['.env must be UTF-8 text']);
}
