import type { Precondition } from '../database/precondition';
import { preconditionFailed } from '../problems/problem';
import { latestNamed } from './entity-tags';
import type { DeviceContext } from './operation';

/**
 * That the row is still what the client's `If-Match` names; nothing when it sent none.
 *
 * @param present how the row is shown in the 412 to who has seen an older one
 */
export function ifMatch<Row extends { readonly revision: number }>(
  { device, ifMatch: header }: DeviceContext,
  present: (current: Row) => object | Promise<object>,
): Precondition<Row> | undefined {
  if (header === undefined) return undefined;
  return {
    allows({ revision }) {
      const seen = latestNamed(header, device.known);
      return seen !== null && revision <= seen;
    },
    refusal: async (current) => preconditionFailed(await present(current)),
  };
}
