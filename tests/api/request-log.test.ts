import { Client } from 'pg';
import { pino } from 'pino';
import { workerDatabase } from '../support/database';
import { startService } from '../support/service';
import { until } from '../support/until';

interface Line {
  readonly operation: string | null;
  readonly status: number | null;
  readonly aborted?: boolean;
}

test('a caller who hangs up before the answer is logged as one who was given none', async () => {
  const lines: Line[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line) as Line) });
  const service = await startService({ log });
  const api = await service.api.asNewDevice();

  // A writer elsewhere holds the device, so that the request has to wait.
  const other = new Client({ connectionString: await workerDatabase() });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM device_revisions WHERE device_id = $1 FOR UPDATE', [
    api.token?.split('.')[0],
  ]);
  const caller = new AbortController();
  const asked = fetch(`${service.url}/v1/products`, {
    method: 'POST',
    body: JSON.stringify({ name: 'Oats', kcal_100g: 379 }),
    headers: { Authorization: `Bearer ${api.token}`, 'Content-Type': 'application/json' },
    signal: caller.signal,
  });
  await until(async () => {
    // Inside of a transaction it would stay as it was when first looked at.
    await other.query('SELECT pg_stat_clear_snapshot()');
    const waiting = await other.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return waiting.rowCount === 1;
  }, 10_000);
  caller.abort();
  await expect(asked).rejects.toThrow('aborted');
  await until(() => Promise.resolve(lines.some(({ aborted }) => aborted === true)), 10_000);
  await other.query('ROLLBACK');
  await other.end();
  await service.close();

  expect(lines.find(({ aborted }) => aborted)).toMatchObject({
    operation: 'createProduct',
    status: null,
  });
});
