import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import bcrypt from 'bcrypt';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { sqlOn } from '../support/sql';

/** All phones come back at once to a process that has seen none of their tokens. */
const devices = 10_000;
const connections = 128;

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: BuiltService;
let tokens: string[];
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  const secret = randomBytes(32).toString('base64url');
  const rows = await sqlOn<{ id: string }>(
    database.url,
    `INSERT INTO devices (id, token_hash)
     SELECT gen_random_uuid(), $1 FROM generate_series(1, ${devices}) RETURNING id`,
    [await bcrypt.hash(secret, 4)],
  );
  await sqlOn(database.url, 'ANALYZE devices, device_revisions');
  tokens = rows.map(({ id }) => `${id}.${secret}`);
  service = await startBuiltService({ DATABASE_URL: database.url });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await database.drop();
});

it('serves 10,000 devices whose tokens are new to it, without one refusal', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statusOf = (token: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = { Authorization: `Bearer ${token}` };
      get(`${service.url}/v1/products`, { agent, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      }).on('error', reject);
    });
  const statuses = new Map<number, number>();
  const times: number[] = [];
  const left = [...tokens];
  const started = performance.now();
  const cpuBefore = cpuSecondsOf(service.pid);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let token = left.pop(); token !== undefined; token = left.pop()) {
        const asked = performance.now();
        const status = await statusOf(token);
        times.push(performance.now() - asked);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  const cpu = cpuSecondsOf(service.pid) - cpuBefore;
  agent.destroy();
  times.sort((a, b) => a - b);
  if (process.env.FIGURES) {
    const at = (share: number) => times[devices * share]?.toFixed();
    process.stderr.write(
      `${took.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, median ${at(0.5)} ms, p99 ${at(0.99)} ms\n`,
    );
  }
  expect(statuses).toEqual(new Map([[200, devices]]));
  // What two cores have in 15 s. The time itself depends on what else the machine does.
  expect(cpu).toBeLessThan(30);
}, 180_000);

/** Of all threads of a process, where the system tells. */
function cpuSecondsOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
