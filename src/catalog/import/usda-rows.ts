import { parse } from 'csv-parse';
import type { Fault } from './findings';
import type { CsvFiles } from './usda-files';

export type Row = Readonly<Record<string, string | undefined>>;

export interface NumberedRow {
  readonly row: Row;
  readonly line: number;
}

/** The rows of a file that may be absent. What is no CSV is a fault, and the next row follows. */
export async function* rowsOf(
  csv: CsvFiles,
  name: string,
  progress: { read: number },
  faults: Fault[],
  signal: AbortSignal,
): AsyncGenerator<NumberedRow> {
  if (!csv.sizes.has(name)) return;
  const stream = await csv.read(name);
  stream.on('data', (chunk: Buffer) => (progress.read += chunk.length));
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
  });
  stream.once('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<{
    record: Row;
    info: { lines: number; error?: Error };
  }>) {
    signal.throwIfAborted();
    if (info.error) faults.push(fault(name, info.lines, record.fdc_id, 'columns are missing'));
    else yield { row: record, line: info.lines };
  }
}

export function fault(file: string, line: number, id: string | undefined, reason: string): Fault {
  return { place: { file, line }, ...(id !== undefined && { id }), reason };
}
