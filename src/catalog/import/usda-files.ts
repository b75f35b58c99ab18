import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';

/** The CSV files of a distribution, by name, whether they lie in a folder or in a zip. */
export interface CsvFiles {
  readonly sizes: ReadonlyMap<string, number>;
  read(name: string): Promise<Readable>;
  close(): void;
}

export async function openCsvFiles(path: string): Promise<CsvFiles> {
  return (await stat(path)).isDirectory() ? inFolder(path) : inZip(path);
}

async function inFolder(folder: string): Promise<CsvFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const sized = names.map(async (name) => [name, (await stat(join(folder, name))).size] as const);
  return {
    sizes: new Map(await Promise.all(sized)),
    read: async (name) => createReadStream(join(folder, name)),
    close: () => undefined,
  };
}

/** The distributed zip holds the files in a folder of its own, whose name tells the release. */
async function inZip(path: string): Promise<CsvFiles> {
  const zip = await openZip(path);
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const name = basename(entry.fileName);
      if (name.endsWith('.csv') && !entry.fileName.startsWith('__MACOSX/')) {
        entries.set(name, entry);
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
  return {
    sizes: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
    read: (name) =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entries.get(name)!, (error, stream) =>
          error ? reject(error) : resolve(stream),
        );
      }),
    close: () => zip.close(),
  };
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(new Error(`${path} is not a zip file: ${error.message}`)) : resolve(zip),
    );
  });
}
