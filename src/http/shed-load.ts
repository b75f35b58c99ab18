import type { Request } from 'express';
import type { LoadShedder } from './load-shedder';

/** What balancers and operators ask must be answered above all under load. */
const alwaysServed = new Set(['getHealth', 'getReadiness']);

/**
 * Refuses an operation under overload, before its token is checked and its body is read. What costs
 * little is served: the operators' pages, and a read whose answer the client is likely to have.
 *
 * @throws 503
 */
export function shedLoad(shedder: LoadShedder) {
  return (operationId: string, { method, headers }: Request): void => {
    if (alwaysServed.has(operationId)) return;
    if (headers['if-none-match'] !== undefined && (method === 'GET' || method === 'HEAD')) return;
    shedder.admit();
  };
}
