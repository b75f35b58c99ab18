import { randomUUID } from 'node:crypto';
import type { DataExport, ImportRejectedProblem } from '../../generated/api';
import { syncTables } from '../../src/sync/tables';
import { startService, type TestService } from '../support/service';
import { idInputs } from './id-inputs';
import { aWorld, everything, kinds, sharedIds, type World } from './world';

/** An import names rows by their ids too, and is answered row by row. */

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const references = syncTables.flatMap(({ name, parents }) =>
  Object.keys(parents).map((column) => ({ table: name, column })),
);

const exported = async ({ api }: World) => (await api.get<DataExport>('/v1/data/export')).body;

test('every id that an import can name is tried', () => {
  const named = idInputs().filter(({ operation }) => operation.id === 'importData');
  const own = named.map(({ name }) => name).filter((name) => !sharedIds.includes(name));
  expect(own.sort()).toEqual([...new Set(references.map(({ column }) => column))].sort());
});

test.each(references)(
  '$table: a $column of another device is an unknown one',
  async (reference) => {
    const { table, column } = reference;
    const [world, stranger] = [await aWorld(service.api), await aWorld(service.api)];
    const document = await exported(world);
    const before = [await everything(world), await everything(stranger)];
    for (const id of [randomUUID(), kinds[column]!.idIn(stranger)]) {
      // By portion, so that a row of either kind may name one.
      const byPortion = { portion_id: world.portion.id, quantity: 1, grams: null };
      const entry = { ...byPortion, grams: 81, portion_name: 'Cup', portion_grams: 81 };
      const forms = { meal_items: byPortion, food_entries: entry };
      const form = table in forms ? forms[table as keyof typeof forms] : {};
      const rows = document[table].map((row) => ({ ...row, ...form, [column]: id }));
      const { status, body } = await world.api.post<ImportRejectedProblem>('/v1/data/import', {
        ...document,
        [table]: rows,
      });
      expect(status).toBe(409);
      const told = body.rejected!.map(({ code, detail }) => ({ code, detail }));
      expect(told).toEqual(
        rows.map(() => ({
          code: 'not_found',
          detail: `Its ${column} refers to no row in the document or on the device`,
        })),
      );
    }
    expect([await everything(world), await everything(stranger)]).toEqual(before);
  },
);

test('rows that have the ids of another device’s are its own', async () => {
  const [mine, stranger] = [await aWorld(service.api), await aWorld(service.api)];
  const before = await everything(stranger);
  await mine.api.delete('/v1/data');
  expect((await mine.api.post('/v1/data/import', await exported(stranger))).status).toBe(200);
  expect(await everything(mine)).toEqual(before);
  await mine.api.delete('/v1/data');
  expect(await everything(stranger)).toEqual(before);
});
