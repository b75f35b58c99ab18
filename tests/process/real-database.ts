import type { Api } from '../support/api';
import { type Answer } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { RealPostgres } from '../support/real-postgres';

/** The service in a process of its own, and a PostgreSQL server that is the test's to break. */
export interface RealDatabase {
  server: RealPostgres;
  service: BuiltService;
}

/** Sets it up for a test file. At the end the service must have lived through all of it. */
export function onRealDatabase(settings: Record<string, string> = {}): RealDatabase {
  const lab = {} as RealDatabase;
  beforeAll(async () => {
    lab.server = await RealPostgres.start();
    lab.service = await startBuiltService({
      DATABASE_URL: lab.server.url,
      REGISTRATIONS_PER_MINUTE: '1000000',
      FAILED_TOKENS_PER_MINUTE: '1000000',
      REQUESTS_PER_MINUTE: '1000000',
      ...settings,
    });
  }, 60_000);
  afterAll(async () => {
    lab.server.thaw();
    const { code, stderr } = await lab.service.stop();
    await lab.server.remove();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }, 60_000);
  return lab;
}

export function expectUnavailable({ status, headers, body }: Answer) {
  expect(body).toMatchObject({ code: 'unavailable' });
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('5');
}

/** How long `work` took, in milliseconds, beside what it gave. */
export async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work;
  return { value, ms: performance.now() - start };
}

/** Asks again and again until `stop`, on as many connections. @returns how often each status came */
export function phones(api: Api, count: number, ask: (api: Api) => Promise<Answer>) {
  const statuses: Record<number, number> = {};
  const waits: number[] = [];
  let isOver = false;
  const all = Array.from({ length: count }, async () => {
    while (!isOver) {
      const { value, ms } = await timed(ask(api));
      statuses[value.status] = (statuses[value.status] ?? 0) + 1;
      waits.push(ms);
    }
  });
  return {
    statuses,
    waits,
    async stop() {
      isOver = true;
      await Promise.all(all);
      return statuses;
    },
  };
}
