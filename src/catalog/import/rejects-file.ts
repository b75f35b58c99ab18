import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Fault } from './findings';

/** What was wrong with the source, one JSON object a line. */
export interface RejectsFile {
  write(fault: Fault, isRejected: boolean): void | Promise<void>;
  /** Without a fault there is no file. */
  close(): Promise<void>;
}

/** @throws when the file can't be written */
export async function openRejects(path: string): Promise<RejectsFile> {
  const file = createWriteStream(path);
  await once(file, 'open');
  // Told by `finished` in the end; unheard until then it would end the process.
  file.on('error', () => undefined);
  let written = 0;
  return {
    async write({ place, id, reason }, isRejected) {
      written += 1;
      const line = JSON.stringify({ ...place, id, reason, ...(!isRejected && { kept: true }) });
      if (!file.write(`${line}\n`) && !file.destroyed) await once(file, 'drain');
    },
    async close() {
      file.end();
      await finished(file);
      if (written === 0) await rm(path);
    },
  };
}
