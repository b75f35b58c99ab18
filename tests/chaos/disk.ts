import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sizeMb = 512;

/** A small disk of the run's own, in memory: a tmpfs, which only root can mount. */
export class Disk {
  private constructor(readonly place: string) {}

  /** @returns the disk, or why there can be none here */
  static async mount(): Promise<Disk | string> {
    if (process.platform !== 'linux') return 'a tmpfs needs Linux';
    if (process.getuid?.() !== 0) return 'mounting a tmpfs needs root';
    const place = mkdtempSync(join(await realpath(tmpdir()), 'countonme-chaos-disk-'));
    try {
      const options = `size=${sizeMb}m,mode=755`;
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'countonme-chaos', place], {
        stdio: 'pipe',
      });
      return new Disk(place);
    } catch (error) {
      rmSync(place, { recursive: true });
      return `no tmpfs can be mounted: ${(error as Error).message.trim()}`;
    }
  }

  /** Takes all that is left, and what has become free since. */
  async fill(): Promise<void> {
    const file = await open(this.filler, 'a');
    try {
      for (const bytes of [1 << 20, 1 << 12]) {
        const block = Buffer.alloc(bytes);
        while (await file.write(block).then(() => true, isFull));
      }
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(this.filler, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.place], { stdio: 'pipe' });
    rmSync(this.place, { recursive: true });
  }

  private get filler(): string {
    return join(this.place, 'filler');
  }
}

function isFull(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOSPC') return false;
  throw error;
}
