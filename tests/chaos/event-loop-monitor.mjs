/**
 * Loaded into a process of the service by `node --import`: notes how long its event loop stood, and
 * how much memory it holds, in the file that EVENT_LOOP_FILE names.
 *
 * Only CPU time of the main thread counts: a process that was stopped by SIGSTOP, or that waits for
 * a core on a busy machine, spends none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

const everyMs = 20;
const writtenEveryMs = 500;

let longestStallMs = 0;
let isServing = false;
let last = { at: performance.now(), cpu: cpuMs() };
let writtenAt = 0;
let firstRssMb;

setInterval(() => {
  const now = { at: performance.now(), cpu: cpuMs() };
  const stallMs = Math.min(now.at - last.at - everyMs, now.cpu - last.cpu);
  // The start, with all that it loads, is no stall: nobody is served yet.
  if (isServing) longestStallMs = Math.max(longestStallMs, stallMs);
  else isServing = process.getActiveResourcesInfo().includes('TCPServerWrap');
  last = now;
  if (isServing && now.at - writtenAt > writtenEveryMs) {
    writtenAt = now.at;
    const rssMb = process.memoryUsage.rss() / 1e6;
    firstRssMb ??= rssMb;
    const figures = { longestStallMs, firstRssMb, rssMb };
    writeFileSync(process.env.EVENT_LOOP_FILE, JSON.stringify(figures));
  }
}, everyMs).unref();

/** Linux tells of the main thread alone; elsewhere that of all threads is the bound. */
function cpuMs() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3;
  }
}
