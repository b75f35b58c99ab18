import { randomUUID } from 'node:crypto';
import { hasUnsyncedChanges } from '@nozbe/watermelondb/sync';
import logger from '@nozbe/watermelondb/utils/common/logger';
import type { PulledPage } from '../../generated/api';
import type { Api } from '../support/api';
import { checkAgainstContract } from '../support/check-response';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { Phone, type Row, type Rows, byId } from './phone';

export const nothing = () => {};
export const loseIt = () => {
  throw new TypeError('fetch failed');
};

/** A new device for each test of a file, and what the service has of it. */
export class Device {
  private service!: TestService;
  private api!: Api;
  id = '';
  /** What happens while an answer is on its way back; it gets lost when this throws. */
  onTheWay: (method: string) => unknown = nothing;

  constructor() {
    const complaints: unknown[][] = [];
    beforeAll(async () => {
      this.service = await startService();
      logger.log = nothing;
      logger.warn = logger.error = (...said: unknown[]) => void complaints.push(said);
    });
    beforeEach(async () => {
      this.id = randomUUID();
      this.api = await this.service.api.asNewDevice(this.id);
      this.onTheWay = nothing;
      this.watch(fetch);
    });
    afterEach(() => {
      jest.restoreAllMocks();
      // What WatermelonDB thinks is wrong with what it was given.
      expect(complaints.splice(0)).toEqual([]);
    });
    afterAll(() => this.service.close());
  }

  private watch(send: typeof fetch): void {
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const response = await send(input, init);
      const method = init?.method ?? 'GET';
      const path = response.url.slice(this.service.url.length);
      checkAgainstContract(method, path, response, await response.clone().json());
      await this.onTheWay(method);
      return response;
    });
  }

  aPhone(): Phone {
    return new Phone({ url: this.service.url, token: this.api.token! });
  }

  /** As the service tells it to a client that is new. */
  async rows(): Promise<Rows> {
    const rows: Record<string, Map<string, Row>> = {};
    let page: PulledPage | undefined;
    do {
      const since: string = page ? `&since=${page.cursor}` : '';
      page = (await this.api.get<PulledPage>(`/v1/sync/changes?limit=500${since}`)).body;
      for (const [table, { updated }] of Object.entries(page.changes)) {
        rows[table] ??= new Map();
        for (const row of updated) rows[table].set(row.id, inNumbers(row));
      }
    } while (page.has_more);
    return Object.fromEntries(
      Object.entries(rows).map(([table, byIds]) => [table, [...byIds.values()].sort(byId)]),
    );
  }

  /** As the database has it. */
  async storedIds(table: string): Promise<string[]> {
    const rows = await this.sql<{ id: string }>(
      `SELECT id FROM ${table} WHERE device_id = $1 AND deleted_at IS NULL ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  async revision(): Promise<number> {
    const [counter] = await this.sql<{ revision: string }>(
      'SELECT revision FROM device_revisions WHERE device_id = $1',
    );
    return Number(counter!.revision);
  }

  /** @param statement in which `$1` is the device */
  sql<Result extends object>(statement: string, ...values: unknown[]): Promise<Result[]> {
    return sql<Result & Record<string, unknown>>(statement, [this.id, ...values]);
  }

  async expectInStep(...phones: Phone[]): Promise<Rows> {
    const served = await this.rows();
    for (const phone of phones) {
      expect(await hasUnsyncedChanges({ database: phone.database })).toBe(false);
      expect(await phone.all()).toEqual(served);
    }
    return served;
  }

  /** Both push, and both pull what the other pushed. */
  async exchange(one: Phone, other: Phone): Promise<Rows> {
    for (const phone of [one, other, one, other]) expect(await phone.sync()).toEqual([]);
    return this.expectInStep(one, other);
  }
}

type PulledRow = PulledPage['changes'][keyof PulledPage['changes']]['updated'][number];

const inNumbers = ({ created_at, updated_at, ...row }: PulledRow): Row => ({
  ...row,
  created_at: Date.parse(created_at),
  updated_at: Date.parse(updated_at ?? created_at),
});
