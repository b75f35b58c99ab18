import { randomUUID } from 'node:crypto';
import type { Problem } from '../../generated/api';
import type { Answer } from '../support/api';
import { startService, type TestService } from '../support/service';
import { bodyExample, type IdInput, idInputs } from './id-inputs';
import { aWorld, everything, kinds, sharedIds, undoing, type World } from './world';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const inputs = idInputs()
  .filter(({ name }) => !sharedIds.includes(name))
  // These answer for each row by itself; see `push.test.ts` and `import.test.ts`.
  .filter(({ operation }) => !['pushChanges', 'importData'].includes(operation.id));
const label = ({ operation, in: place, name }: IdInput) => `${operation.id} ${place} ${name}`;

test(`all ${inputs.length} id inputs of the contract are tried: ${inputs.map(label).join(', ')}`, () => {
  expect(inputs.length).toBeGreaterThan(0);
  const unknown = inputs.filter(({ name }) => !(name in kinds)).map(label);
  expect(unknown).toEqual([]);
  // Without an example that has it, there is no request to try it in.
  const untried = inputs.filter((input) => input.in === 'body' && !input.example).map(label);
  expect(untried).toEqual([]);
});

describe.each(inputs.filter(({ name }) => name in kinds))('$operation.id, $in $name', (input) => {
  const kind = kinds[input.name]!;
  const isUndoing = undoing.includes(input.operation.id);

  it('is the same 404 for what is unknown, deleted, or somebody else’s', async () => {
    const stranger = await aWorld(service.api);
    const mine = await aWorld(service.api);
    const deletedId = await deletedIn(isUndoing ? stranger : mine, kind);
    const before = await everything(stranger);

    const answers = [
      await send(input, await aWorld(service.api), randomUUID()),
      await send(input, await aWorld(service.api), kind.idIn(stranger)),
      await send(input, mine, deletedId),
    ];
    for (const { status, body } of answers) {
      expect([status, body.detail]).toEqual([404, `${kind.resource} not found`]);
    }
    const [unknown, theirs, deleted] = answers.map(withoutRequestId);
    expect(theirs).toEqual(unknown);
    expect(deleted).toEqual(unknown);
    expect(await everything(stranger)).toEqual(before);
  });

  if (isUndoing) {
    it('brings back what its owner deleted', async () => {
      const mine = await aWorld(service.api);
      const id = await deletedIn(mine, kind);
      expect((await send(input, mine, id)).status).toBe(200);
      expect((await mine.api.get(`${kind.path}/${id}`)).status).toBe(200);
    });
  }

  it('works for the owner, so that the 404 was not for another reason', async () => {
    const world = await aWorld(service.api);
    const { status } = await send(input, world, kind.idIn(world));
    expect([200, 201, 204]).toContain(status);
  });
});

async function deletedIn(world: World, kind: (typeof kinds)[string]): Promise<string> {
  const { id } = await kind.another(world);
  expect((await world.api.delete(`${kind.path}/${id}`)).status).toBe(204);
  return id;
}

/** The operation with the world's own ids everywhere but in the one place. */
function send(input: IdInput, world: World, id: string): Promise<Answer<Problem>> {
  const idFor = (name: string) => (name === input.name ? id : kinds[name]?.idIn(world));
  const path = input.operation.path.replace(/\{(\w+)\}/g, (_template, name: string) =>
    String(input.in === 'path' ? idFor(name) : kinds[name]?.idIn(world)),
  );
  const example = input.example ?? bodyExample(input.operation);
  const body = example && withIds(example, idFor);
  const query = input.in === 'query' ? `?${input.name}=${id}` : '';
  return world.api.ask<Problem>(input.operation.method.toUpperCase(), path + query, { body });
}

/** An example with other ids where it names rows, and none where it would give names itself. */
function withIds(value: unknown, idFor: (name: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((inner) => withIds(inner, idFor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, inner]: [string, unknown]) => {
        if (!(name in kinds)) return [name, withIds(inner, idFor)];
        return [name, Array.isArray(inner) ? [idFor(name)] : idFor(name)];
      }),
  );
}

function withoutRequestId({ status, headers, body }: Answer<Problem>) {
  const told = Object.fromEntries(headers);
  for (const own of ['x-request-id', 'date', 'content-length']) delete told[own];
  return { status, headers: told, body: { ...body, request_id: '' } };
}
