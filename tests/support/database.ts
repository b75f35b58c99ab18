import { createDatabase, dropDatabase, withDatabase } from './cluster';
import { testServerUrl, testServiceUrl } from './run';

let worker: Promise<string> | undefined;
let made = 0;

/** The worker's own database, migrated: a copy of the run's template, made when first asked for. */
export function workerDatabase(): Promise<string> {
  // Every test file has modules of its own, so the file that finds the database there takes it.
  worker ??= createDatabase(testServerUrl(), workerName(), 'template_migrated').then(
    () => withDatabase(testServerUrl(), workerName()),
    (error: { code?: string }) => {
      if (error.code === '42P04') return withDatabase(testServerUrl(), workerName());
      throw error as Error;
    },
  );
  return worker;
}

/** The same database as the service's role sees it. */
export function asService(url: string): string {
  return withDatabase(testServiceUrl(), new URL(url).pathname.slice(1));
}

/** A database of the test's own, empty or migrated; `drop` ends whoever still uses it. */
export async function ownDatabase({ migrated = false } = {}) {
  made += 1;
  const name = `${workerName()}_${process.pid}_${made}_${Date.now()}`;
  await createDatabase(testServerUrl(), name, migrated ? 'template_migrated' : 'template0');
  return {
    url: withDatabase(testServerUrl(), name),
    drop: () => dropDatabase(testServerUrl(), name),
  };
}

function workerName(): string {
  return `worker_${process.env.JEST_WORKER_ID ?? '1'}`;
}
