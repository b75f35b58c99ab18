import { addOptions } from 'sequelize-typescript';
import { resources, tableNames } from '../../src/resources';
import { type World, aWorld, kinds } from '../isolation/world';
import { workerDatabase } from '../support/database';
import { aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sqlOn } from '../support/sql';

/*
 * What is deleted is said by paranoid mode alone: with it taken off the models, deleted rows are
 * there for every way of reading and writing, and nothing is deleted softly or restored.
 */

const paths = [...new Map(Object.values(kinds).map((kind) => [kind.path, kind])).values()];

function setParanoid(paranoid: boolean) {
  for (const name of tableNames) addOptions(resources[name].model.prototype as never, { paranoid });
}

describe.each([
  { mode: 'with paranoid mode', paranoid: true },
  { mode: 'without paranoid mode', paranoid: false },
])('$mode', ({ paranoid }) => {
  const gone = paranoid ? 404 : 200;
  let service: TestService;
  let world: World;
  beforeAll(async () => {
    setParanoid(paranoid);
    service = await startService();
    world = await aWorld(service.api);
    const [id] = world.api.token!.split('.');
    for (const table of tableNames) {
      const deletion = `UPDATE ${table} SET deleted_at = now() WHERE device_id = $1`;
      await sqlOn(await workerDatabase(), deletion, [id]);
    }
  }, 60_000);
  afterAll(async () => {
    await service.close();
    setParanoid(true);
  });

  it.each(paths)(`a deleted $resource is ${gone} by its id`, async (kind) => {
    expect((await world.api.get(`${kind.path}/${kind.idIn(world)}`)).status).toBe(gone);
  });

  it.each(paths.filter(({ resource }) => resource !== 'Portion'))(
    'a deleted $resource is in its list only without',
    async ({ path, idIn }) => {
      const { body } = await world.api.get<{ id: string }[]>(path);
      expect(body.some(({ id }) => id === idIn(world))).toBe(!paranoid);
    },
  );

  it('a count takes deleted rows only without', async () => {
    const { headers } = await world.api.get('/v1/products?count=true');
    expect(Number(headers.get('X-Total-Count')) > 0).toBe(!paranoid);
  });

  it('a deleted row is changed by the one statement only without', async () => {
    const { status } = await world.api.put(`/v1/products/${world.product.id}`, { name: 'New' });
    expect(status).toBe(gone);
  });

  it('a deleted row is found inside a transaction only without', async () => {
    const path = `/v1/products/${world.product.id}/portions`;
    const { status } = await world.api.post(path, { name: 'Cup', grams: 90 });
    expect(status).toBe(paranoid ? 404 : 201);
  });

  it('a deletion is soft, and is refused to the role of the service where it would not be', async () => {
    const { id } = await aProduct(world.api);
    const { status } = await world.api.delete(`/v1/products/${id}`);
    expect(status).toBe(paranoid ? 204 : 500);
    const [row] = await sqlOn<{ is_deleted: boolean }>(
      await workerDatabase(),
      'SELECT deleted_at IS NOT NULL AS is_deleted FROM products WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ is_deleted: paranoid });
  });

  it('a restore is paranoid mode', async () => {
    const { status } = await world.api.post(`/v1/meals/${world.meal.id}/restore`, {});
    expect(status).toBe(paranoid ? 200 : 500);
  });
});
