/**
 * Waits for a task for a bounded time. The task itself goes on, and what becomes of it later is
 * ignored.
 *
 * @throws the refusal, when the task takes longer than `ms` milliseconds; whatever the task throws
 */
export async function withTimeout<T>(
  ms: number,
  task: Promise<T>,
  refusal: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(refusal()), ms);
  });
  try {
    return await Promise.race([task, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
