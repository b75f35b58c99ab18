import { Bounded } from '../../src/auth/bounded';

const tick = () => new Promise((resolve) => setImmediate(resolve));

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

describe('Bounded', () => {
  it('runs no more at once than it may, and everyone in the end', async () => {
    const bounded = new Bounded(2, 10, () => new Error('full'));
    const { task, seen, endOne } = tasks();
    const all = Promise.all(Array.from({ length: 8 }, () => bounded.run(task)));
    for (let i = 0; i < 8; i += 1) {
      await tick();
      endOne();
    }
    await all;
    expect(seen.most).toBe(2);
  });

  it('refuses at once who finds the queue full', async () => {
    const bounded = new Bounded(1, 1, () => new Error('full'));
    const { task, endOne } = tasks();
    const [first, second] = [bounded.run(task), bounded.run(task)];
    await expect(bounded.run(task)).rejects.toThrow('full');
    for (const running of [first, second]) {
      await tick();
      endOne();
      await running;
    }
  });

  it('gives its place back when a task fails', async () => {
    const bounded = new Bounded(1, 0, () => new Error('full'));
    await expect(bounded.run(() => Promise.reject(new Error('task')))).rejects.toThrow('task');
    await expect(bounded.run(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
