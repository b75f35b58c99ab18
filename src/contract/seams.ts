import type { CompiledContract, CompiledOperation } from './compile';
import type { ContractRequest } from './contract-request';
import { Router, paramsOf } from './router';
import type { ServedOperation } from './served-operation';

/** openapi-backend tells the two apart by how the message begins; a stack would cost more than the answer. */
const noSuchPath = new Error('404-notFound');
const noSuchMethod = new Error('405-methodNotAllowed');

/**
 * Replaces what openapi-backend does anew for each request by what can be prepared at the start:
 * `matchOperation` walks all operations, `parseRequest` copies the request and decodes its query by
 * a library, and `validateRequest` parses the request once more. `handleRequest` calls all three.
 */
export function replaceSeams(
  { router, validator }: CompiledContract,
  operations: readonly ServedOperation[],
): void {
  const tree = new Router<ServedOperation>();
  for (const operation of operations) {
    const { method, path } = operation.definition;
    tree.add(method.toUpperCase(), path, operation);
  }

  router.matchOperation = ((request: ContractRequest): CompiledOperation => {
    request.match = tree.find(request.path);
    if (!request.match) throw noSuchPath;
    const { method } = request;
    request.operation = request.match.targets.get(method === 'HEAD' ? 'GET' : method);
    if (!request.operation) throw noSuchMethod;
    return request.operation.definition;
  }) as unknown as typeof router.matchOperation;

  // Called before the operation is known and again after that.
  router.parseRequest = ((request: ContractRequest): ContractRequest => {
    if (request.match) request.params = paramsOf(request.match);
    return request;
  }) as unknown as typeof router.parseRequest;

  validator.validateRequest = ((request: ContractRequest) => {
    const { operation, req, params: path, headers: header, requestBody } = request;
    request.query = operation!.readQuery(req.url);
    const errors = operation!.faultsIn({ path, query: request.query, header, requestBody });
    return errors.length === 0 ? valid : { valid: false, errors };
  }) as unknown as typeof validator.validateRequest;
}

const valid = Object.freeze({ valid: true, errors: null });
