import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../fault';

const library = libfaketime();
/** How often libfaketime looks at its file, in seconds. */
const lookEvery = 1;

export const clockFaults: readonly Fault[] = [
  {
    name: 'step-clock',
    canRun: () => (library === undefined ? 'libfaketime is not installed' : undefined),
    async run({ services, hold }, random) {
      const service = random.pick(services);
      const folder = mkdtempSync(join(tmpdir(), 'countonme-chaos-clock-'));
      const file = join(folder, 'offset');
      const step = (offset: string) => writeFileSync(file, `${offset}\n`);
      step('+0');
      await service.stop('SIGTERM');
      try {
        await service.start({
          LD_PRELOAD: library!,
          FAKETIME_TIMESTAMP_FILE: file,
          FAKETIME_CACHE_DURATION: String(lookEvery),
          // What a clock is set to is not what timers go by.
          FAKETIME_DONT_FAKE_MONOTONIC: '1',
        });
        for (const offset of random.some(3, ['+1h', '-1h', '+2d', '-2d', '+70s', '-70s'])) {
          step(offset);
          await hold(random.between(1_500, 2_500));
        }
      } finally {
        await service.stop('SIGTERM');
        await service.start();
        rmSync(folder, { recursive: true });
      }
    },
  },
];

/** Where Debian's package has it, whatever the architecture. */
function libfaketime(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return ['/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))]
    .map((folder) => join(folder, 'faketime/libfaketimeMT.so.1'))
    .find((file) => existsSync(file));
}
