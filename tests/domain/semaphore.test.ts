import { KeyedQueue } from '../../src/concurrency/keyed-queue';
import { Semaphore } from '../../src/concurrency/semaphore';

const tick = () => new Promise((resolve) => setImmediate(resolve));
const refusal = () => new Error('full');

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
  it('runs no more tasks at once than it has permits, and all in the end', async () => {
    const semaphore = new Semaphore({ permits: 2, maxWaiting: 10, refusal });
    const { task, seen, endOne } = tasks();
    const all = Promise.all(Array.from({ length: 8 }, () => semaphore.run(task)));
    for (let i = 0; i < 8; i += 1) {
      await tick();
      endOne();
    }
    await all;
    expect(seen.most).toBe(2);
    expect(semaphore.isIdle).toBe(true);
  });

  it('refuses a task at once when the queue is full', async () => {
    const semaphore = new Semaphore({ permits: 1, maxWaiting: 1, refusal });
    const { task, endOne } = tasks();
    const [first, second] = [semaphore.run(task), semaphore.run(task)];
    await expect(semaphore.run(task)).rejects.toThrow('full');
    for (const running of [first, second]) {
      await tick();
      endOne();
      await running;
    }
  });

  it('refuses a task that waited too long, and gives its place to the next', async () => {
    const semaphore = new Semaphore({ permits: 1, maxWaiting: 1, maxWaitMs: 5, refusal });
    const { task, endOne } = tasks();
    const first = semaphore.run(task);
    await expect(semaphore.run(task)).rejects.toThrow('full');
    const second = semaphore.run(() => Promise.resolve('second'));
    endOne();
    await first;
    await expect(second).resolves.toBe('second');
  });

  it('takes a permit back when a task fails', async () => {
    const semaphore = new Semaphore({ permits: 1, maxWaiting: 0, refusal });
    await expect(semaphore.run(() => Promise.reject(new Error('task')))).rejects.toThrow('task');
    await expect(semaphore.run(() => Promise.resolve(1))).resolves.toBe(1);
  });

  it('counts a permit once, however often it is given back', async () => {
    const semaphore = new Semaphore({ permits: 1, maxWaiting: 0, refusal });
    const release = await semaphore.acquire();
    release();
    release();
    await semaphore.acquire();
    await expect(semaphore.acquire()).rejects.toThrow('full');
  });
});

describe('KeyedQueue', () => {
  it('runs the tasks of one key in order, and of two keys side by side', async () => {
    const queue = new KeyedQueue({ maxWaiting: 10, refusal });
    const { task, seen, endOne } = tasks();
    const all = Promise.all(['a', 'a', 'b', 'a'].map((key) => queue.run(key, task)));
    for (let i = 0; i < 4; i += 1) {
      await tick();
      endOne();
    }
    await all;
    expect(seen.most).toBe(2);
  });

  it('refuses a task of a key that has too many, and no other', async () => {
    const queue = new KeyedQueue({ maxWaiting: 0, refusal });
    const { task, endOne } = tasks();
    const first = queue.run('a', task);
    await expect(queue.run('a', task)).rejects.toThrow('full');
    await expect(queue.run('b', () => Promise.resolve(1))).resolves.toBe(1);
    endOne();
    await first;
  });

  it('forgets a key that has no task left', async () => {
    const queue = new KeyedQueue({ maxWaiting: 10, refusal });
    const failed = queue.run('a', () => Promise.reject(new Error('task')));
    const good = queue.run('a', () => Promise.resolve(1));
    expect(queue.size).toBe(1);
    await expect(failed).rejects.toThrow('task');
    await good;
    expect(queue.size).toBe(0);
  });
});
