import type { Portion, PortionCreate, PortionUpdate, Product } from '../../generated/api';
import { byName } from './by-name';
import { type Client, answered, theServiceKnows } from './client';
import { kept } from './expected';
import type { Stocked } from './pantry';

/** The portion that comes with every product; its id is the service's, and the phone reads it later. */
export function firstPortion({ id }: Product): Portion {
  return {
    id: theServiceKnows,
    product_id: id,
    name: '100g',
    grams: 100,
    is_default: true,
    created_at: theServiceKnows,
    updated_at: null,
  };
}

export async function addPortion(
  client: Client,
  stocked: Stocked,
  said: PortionCreate & { readonly id: string },
): Promise<void> {
  const path = { product_id: stocked.product.id };
  const result = await client.POST('/v1/products/{product_id}/portions', {
    params: { path },
    body: said,
  });
  const portion = answered<Portion>(result, 201);
  expect(portion).toEqual({
    id: said.id,
    ...path,
    name: said.name,
    grams: kept(String(said.grams)),
    is_default: said.is_default ?? false,
    created_at: theServiceKnows,
    updated_at: null,
  });
  if (portion.is_default) demoteDefault(stocked);
  stocked.portions.push(portion);
  stocked.saidPortions.push(said);
}

export async function changePortion(
  client: Client,
  stocked: Stocked,
  id: string,
  changes: PortionUpdate,
): Promise<void> {
  const portion = answered<Portion>(
    await client.PUT('/v1/portions/{portion_id}', {
      params: { path: { portion_id: id } },
      body: changes,
    }),
    200,
  );
  expect(portion).toEqual({
    ...stocked.portions.find((candidate) => candidate.id === id),
    ...changes,
    ...(changes.grams !== undefined && { grams: kept(String(changes.grams)) }),
    updated_at: theServiceKnows,
  });
  if (changes.is_default) demoteDefault(stocked);
  stocked.portions = stocked.portions.map((other) => (other.id === id ? portion : other));
}

/** The default goes, and the oldest of the others takes its place. */
export async function removeDefault(client: Client, stocked: Stocked): Promise<void> {
  const gone = stocked.portions.find(({ is_default }) => is_default);
  const path = { portion_id: String(gone?.id) };
  answered(await client.DELETE('/v1/portions/{portion_id}', { params: { path } }), 204);

  stocked.portions = stocked.portions.filter((portion) => portion !== gone);
  const [heir] = stocked.portions.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1));
  stocked.portions = stocked.portions.map((portion) =>
    portion === heir ? { ...portion, is_default: true, updated_at: theServiceKnows } : portion,
  );
}

/** The list of one product's portions, as it is without the product. */
export async function readPortions(client: Client, { product, portions }: Stocked): Promise<void> {
  const path = { product_id: product.id };
  const listed = await client.GET('/v1/products/{product_id}/portions', {
    params: { path, query: { limit: 200 } },
  });
  expect(answered(listed, 200)).toEqual(portions.toSorted(byName));
}

function demoteDefault(stocked: Stocked): void {
  stocked.portions = stocked.portions.map((portion) =>
    portion.is_default ? { ...portion, is_default: false, updated_at: theServiceKnows } : portion,
  );
}
