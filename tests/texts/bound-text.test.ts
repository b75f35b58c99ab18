import { bodyExample } from '../isolation/id-inputs';
import { usualUrl, withIds } from '../isolation/requests';
import { type World, aWorld, kinds } from '../isolation/world';
import { operations } from '../support/contract';
import { ownDatabase } from '../support/database';
import { type TestService, startService } from '../support/service';
import { statementsOf } from '../support/statements';

const mark = "Mark's $1 \\ :text ?";

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

/** The fields of a body that hold any text. */
const textFields = ['name', 'portion_name'];

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const isText = textFields.includes(name) && typeof inner === 'string';
      return [name, isText ? mark : marked(inner)];
    }),
  );
}

const hasText = (body: unknown) => JSON.stringify(marked(body)) !== JSON.stringify(body);

// Only what is copied or logged in bulk is still escaped into a statement, by Sequelize's bulkCreate.
const writing = operations.filter((operation) => hasText(bodyExample(operation)));

async function statementsWith(
  { api }: Pick<World, 'api'>,
  method: string,
  url: string,
  body?: unknown,
) {
  return statementsOf(async () => {
    const { status } = await api.ask(method, url, { body });
    expect(status).toBeLessThan(300);
  });
}

const sentWith = (world: World, id: string, example: unknown) => {
  const operation = operations.find((one) => one.id === id)!;
  return statementsWith(
    world,
    operation.method.toUpperCase(),
    usualUrl(operation, world),
    marked(example),
  );
};

it.each(writing.map((operation) => [operation.id, bodyExample(operation)] as const))(
  '%s binds the text of its body',
  async (id, example) => {
    const world = await aWorld(service.api);
    // What is imported brings all rows along, which would collide with those of the world.
    const isWhole = id === 'importData';
    const sent = isWhole
      ? await sentWith({ ...world, api: await service.api.asNewDevice() }, id, example)
      : await sentWith(
          world,
          id,
          withIds(example, (name) => kinds[name]?.idIn(world)),
        );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((text) => text.includes('Mark'))).toEqual([]);
  },
);

it('a quick add binds its name', async () => {
  const entry = { date: '2025-02-05', meal_type: 'lunch', name: mark, kcal: 100 };
  const sent = await sentWith(await aWorld(service.api), 'createFoodEntry', entry);
  expect(sent.filter((text) => text.includes('Mark'))).toEqual([]);
});

it.each([
  '/v1/products?q=',
  '/v1/products?sort=recent&count=true&q=',
  '/v1/products/check-name?name=',
  '/v1/products/search?q=',
  '/v1/catalog/products?q=',
])('GET %s binds its text', async (path) => {
  const world = await aWorld(service.api);
  const sent = await statementsWith(world, 'GET', `${path}${encodeURIComponent(mark)}`);
  expect(sent.filter((text) => /mark/i.test(text))).toEqual([]);
});
