import { StringDecoder } from 'node:string_decoder';

/** A line and its number, or undefined for one that is too long to be held. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * Cuts a stream of UTF-8 into lines without ever holding more than one of them: what is longer than
 * `longest` characters is passed over, whatever its length. Empty lines are counted and left out.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest = 8_000_000,
): AsyncGenerator<readonly Line[]> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let open = '';
  let tooLong = false;
  const close = (text: string): Line[] => {
    number += 1;
    const line = { number, text: tooLong ? undefined : text.replace(/\r$/, '') };
    tooLong = false;
    return line.text?.trim() === '' ? [] : [line];
  };

  for await (const chunk of chunks) {
    const parts = (open + decoder.write(chunk)).split('\n');
    open = parts.pop() ?? '';
    const lines = parts.flatMap(close);
    if (open.length > longest) tooLong = true;
    if (tooLong) open = '';
    // Many at a time: a step of an asynchronous generator for each line costs more than the line.
    if (lines.length > 0) yield lines;
  }
  open += decoder.end();
  if (open !== '' || tooLong) yield close(open);
}
