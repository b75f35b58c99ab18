import { Problem } from '../problems/problem';
import type { ContractRequest } from './contract-request';

/**
 * Nothing is answered to a token that is no longer good, a refusal of what was sent no more than a
 * reply. A statement that reads for the caller has asked for that already.
 *
 * @throws 401; what `work` throws
 */
export async function confirmed<T>(request: ContractRequest, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.status < 500) {
      await request.admitted?.device.confirm();
    }
    throw refusal;
  }
  await request.admitted?.device.confirm();
  return result;
}
