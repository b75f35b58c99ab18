import { Semaphore } from '../../src/auth/semaphore';

const tick = () => new Promise((resolve) => setImmediate(resolve));
const full = () => new Error('full');

/** Tasks that end when told to, and the most of them that ran at once. */
function tasks() {
  const ends: (() => void)[] = [];
  let running = 0;
  const seen = { most: 0 };
  const task = async () => {
    running += 1;
    seen.most = Math.max(seen.most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  };
  return { task, seen, endOne: () => ends.shift()?.() };
}

describe('Semaphore', () => {
  afterEach(() => jest.restoreAllMocks());
  const clock = (ms: number) => jest.spyOn(performance, 'now').mockReturnValue(ms);

  it('runs no more at once than it may, and everyone in the end', async () => {
    const semaphore = new Semaphore(2, 1_000, full);
    const { task, seen, endOne } = tasks();
    const all = Promise.all(Array.from({ length: 8 }, () => semaphore.run(task)));
    for (let i = 0; i < 8; i += 1) {
      await tick();
      endOne();
    }
    await all;
    expect(seen.most).toBe(2);
  });

  it('refuses at once who would have to wait for too long, by what the last tasks took', async () => {
    clock(0);
    const semaphore = new Semaphore(1, 1_000, full);
    const { task, endOne } = tasks();
    const first = semaphore.run(task);
    clock(4_000);
    endOne();
    await first;
    // An average of 400 ms: two have their turn within a second, and a third would not.
    const waiting = [semaphore.run(task), semaphore.run(task), semaphore.run(task)];
    await expect(semaphore.run(task)).rejects.toThrow('full');
    for (const one of waiting) {
      await tick();
      endOne();
      await one;
    }
  });

  it('refuses who did wait for too long, and goes on with the next', async () => {
    clock(0);
    const semaphore = new Semaphore(1, 1_000, full);
    const { task, endOne } = tasks();
    const first = semaphore.run(task);
    const late = expect(semaphore.run(task)).rejects.toThrow('full');
    clock(900);
    const next = semaphore.run(task);
    clock(1_500);
    endOne();
    await Promise.all([first, late]);
    await tick();
    endOne();
    await next;
  });

  it('gives its place back when a task fails', async () => {
    const semaphore = new Semaphore(1, 0, full);
    await expect(semaphore.run(() => Promise.reject(new Error('task')))).rejects.toThrow('task');
    await expect(semaphore.run(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
