import type { DataExport } from '../../generated/api';
import { Semaphore } from '../concurrency/semaphore';
import type { DeviceSnapshot, DeviceStore } from '../database/device-store';
import { unavailable } from '../problems/problem';
import { type SyncTable, syncTables } from '../sync/tables';
import { exportedRowSql } from './exported-row';

/** So many rows are in memory at once, however many there are. */
const rowsAtOnce = 500;

/** The exports of this process. Each holds a connection for as long as its client takes to read. */
export class Exports {
  private readonly semaphore: Semaphore;

  /** @param max how many at once; one more is refused and does not wait */
  constructor(max: number) {
    this.semaphore = new Semaphore({ permits: max, maxWaiting: 0, refusal: unavailable });
  }

  /**
   * The document, piece by piece and at the pace of its reader, as the data was at one moment.
   *
   * @throws 503 before the first piece when there are enough exports under way
   */
  async *of(device: DeviceStore): AsyncGenerator<string> {
    const release = await this.semaphore.acquire();
    try {
      const snapshot = await device.snapshot();
      try {
        yield* documentIn(snapshot);
      } finally {
        await snapshot.close();
      }
    } finally {
      release();
    }
  }
}

async function* documentIn(snapshot: DeviceSnapshot): AsyncGenerator<string> {
  const head: Pick<DataExport, 'format' | 'version' | 'exported_at'> = {
    format: 'countonme',
    version: 2,
    exported_at: new Date().toISOString(),
  };
  // The first piece comes with rows: when these can't be read, nothing was answered yet.
  let before = `${JSON.stringify(head).slice(0, -1)},`;
  for (const [index, table] of syncTables.entries()) {
    before += `${index > 0 ? '],' : ''}"${table.name}":[`;
    for await (const rows of piecesOf(table, snapshot)) {
      yield before + rows;
      before = ',';
    }
    if (before === ',') before = '';
  }
  yield `${before}]}`;
}

/** By id, so that each piece begins where the last one ended. */
async function* piecesOf(table: SyncTable, snapshot: DeviceSnapshot): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const rows: { id: string; json: string }[] = await snapshot.select(
      `SELECT id, ${exportedRowSql(table, 'exported')}::text AS json
       FROM ${table.name} AS exported
       WHERE device_id = $device_id AND ($after::uuid IS NULL OR id > $after::uuid)
       ORDER BY id LIMIT ${rowsAtOnce}`,
      { after },
    );
    const last = rows.at(-1);
    if (last) yield rows.map(({ json }) => json).join(',');
    if (!last || rows.length < rowsAtOnce) return;
    after = last.id;
  }
}
