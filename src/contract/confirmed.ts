import { Problem, unavailable } from '../problems/problem';
import type { ContractRequest } from './contract-request';

/** A process replaces a token's hash at most once, so a second attempt nearly always suffices. */
const attemptsMax = 3;

/**
 * Answers a caller whom the database confirms. The hash that a process remembers of a token can have
 * been replaced by another one of the same secret: the token is then verified anew, and the request
 * is handled again. The first attempt changed nothing, since nothing is changed for a caller who is
 * not confirmed.
 *
 * @param handle handles the request, its authentication included
 * @param authenticate @throws 401 for a wrong token
 * @throws 401 when the token is wrong; 503 when its hash was replaced between two statements; what
 *   `handle` throws
 */
export async function confirmed<T>(
  request: ContractRequest,
  handle: () => Promise<T>,
  authenticate: () => Promise<unknown>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await confirmedOnce(request, handle);
    } catch (error) {
      const caller = request.admitted?.caller;
      if (!caller?.isRefused) throw error;
      if (caller.isConfirmed || attempt === attemptsMax) {
        await authenticate();
        throw unavailable(error);
      }
      request.admitted = undefined;
    }
  }
}

/**
 * Nothing is answered to a token that is no longer good, a refusal of what was sent no more than a
 * reply. A statement that reads for the caller has asked for that already.
 *
 * @throws 401; what `handle` throws
 */
async function confirmedOnce<T>(request: ContractRequest, handle: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await handle();
  } catch (refusal) {
    const { admitted } = request;
    const isOfRequest = refusal instanceof Problem && refusal.status < 500;
    if (admitted && isOfRequest && !admitted.caller.isRefused) await admitted.device.confirm();
    throw refusal;
  }
  await request.admitted?.device.confirm();
  return result;
}
