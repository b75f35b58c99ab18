import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Prepared } from './prepared-query';

const caches = new WeakMap<object, Map<string, Prepared>>();
let count = 0;

/**
 * The prepared statement of a shape on a model, which is as the model is on its connection.
 *
 * @param shape what the text depends on
 * @param textOf writes the text, once for each shape
 */
export function preparedStatement<M extends OwnedModel>(
  model: OwnedModelStatic<M>,
  shape: string,
  textOf: () => string,
  { writes = false, keepsDigits = false } = {},
): Prepared {
  let cache = caches.get(model);
  if (!cache) caches.set(model, (cache = new Map<string, Prepared>()));
  let statement = cache.get(shape);
  if (!statement) {
    count += 1;
    const name = `${writes ? 'write' : 'read'}-${count}`;
    statement = { name, text: textOf(), isOfDevice: true, ...(writes && { writes }), keepsDigits };
    cache.set(shape, statement);
  }
  return statement;
}
