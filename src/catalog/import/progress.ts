import type { Tally } from './import-foods';

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Watched {
  readonly tally: Tally;
  /** From 0 to 1. */
  share: () => number;
}

const barWidth = 24;

/**
 * Shows how far an import is: a bar that redraws itself on a terminal, a plain line now and then
 * where lines are kept.
 *
 * @returns ends it, and clears the bar
 */
export function showProgress(out: Terminal, watched: Watched, everyMs = out.isTTY ? 200 : 5_000) {
  const start = Date.now();
  const show = () => {
    const line = progressLine(watched, (Date.now() - start) / 1000);
    if (out.isTTY) out.write(`\r\u001b[K${bar(watched.share())} ${line}`.slice(0, out.columns));
    else out.write(`${line}\n`);
  };
  const timer = setInterval(show, everyMs);
  return () => {
    clearInterval(timer);
    if (out.isTTY) out.write('\r\u001b[K');
  };
}

export function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`;
}

export function progressLine({ tally, share }: Watched, seconds: number): string {
  const { rejected } = tally;
  const done = foodsRead(tally);
  const rate = seconds > 0 ? Math.round(done / seconds) : 0;
  const percent = String(Math.floor(Math.min(1, share()) * 100)).padStart(3);
  return `${percent} %  ${count(done)} foods, ${count(rejected)} rejected, ${count(rate)} a second`;
}

/** How many foods the source had so far, taken or not. */
export function foodsRead({ created, updated, unchanged, rejected, skipped }: Tally): number {
  return created + updated + unchanged + rejected + skipped;
}

/** What an import came to, in words. */
export function summary(tally: Tally, seconds: number): string {
  const { created, updated, unchanged, rejected, skipped, mended, portions } = tally;
  return [
    `${count(foodsRead(tally))} foods read in ${seconds.toFixed(1)} s, with ${count(portions)} portions`,
    `  created    ${count(created)}`,
    `  updated    ${count(updated)}`,
    `  unchanged  ${count(unchanged)}`,
    `  rejected   ${count(rejected)}`,
    ...(skipped > 0 ? [`  skipped    ${count(skipped)} of other kinds`] : []),
    ...(mended > 0
      ? [`  mended     ${count(mended)} invalid parts left out; their foods were kept`]
      : []),
  ].join('\n');
}

const count = (n: number) => n.toLocaleString('en-US');
