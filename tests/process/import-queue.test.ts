import { ImportQueue } from '../../src/data/import-queue';

/** Work that ends when the test says so. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: () => ended };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

test('a few run at a time, and one of each device', async () => {
  const queue = new ImportQueue(2, 60_000);
  const started: string[] = [];
  const holds = ['a', 'a', 'b', 'c'].map((device) => {
    const { end, work } = held();
    const done = queue.run(device, () => {
      started.push(device);
      return work();
    });
    return { end, done };
  });
  await soon();
  expect(started).toEqual(['a', 'b']);
  holds[2]!.end();
  await soon();
  expect(started).toEqual(['a', 'b', 'c']);
  holds[0]!.end();
  await soon();
  expect(started).toEqual(['a', 'b', 'c', 'a']);
  for (const { end } of holds) end();
  await Promise.all(holds.map(({ done }) => done));
});

test('one whose turn does not come in time is a 503, and takes no turn later', async () => {
  const queue = new ImportQueue(1, 20);
  const first = held();
  const running = queue.run('a', first.work);
  await expect(queue.run('b', () => Promise.resolve())).rejects.toMatchObject({ status: 503 });
  first.end();
  await running;
  expect(await queue.run('b', () => Promise.resolve('done'))).toBe('done');
});

test('one that fails makes way', async () => {
  const queue = new ImportQueue(1, 20);
  await expect(queue.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue.run('a', () => Promise.resolve('done'))).toBe('done');
});
