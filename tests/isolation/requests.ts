import { type ContractOperation, parametersOf } from '../support/contract';
import { kinds, type World } from './world';

/** Where an operation is found in a world; every parameter that names no row as in its example. */
export function usualUrl(operation: ContractOperation, world: World): string {
  const path = parametersOf(operation, 'path').reduce(
    (path, { name, example }) =>
      path.replace(`{${name}}`, kinds[name]?.idIn(world) ?? String(example)),
    operation.path,
  );
  const query = parametersOf(operation, 'query')
    .filter(({ required }) => required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** An example with other ids where it names rows. */
export function withIds(value: unknown, idFor: (name: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((inner) => withIds(inner, idFor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (!(name in kinds)) return [name, withIds(inner, idFor)];
      return [name, Array.isArray(inner) ? [idFor(name)] : idFor(name)];
    }),
  );
}
