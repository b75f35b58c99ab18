import { compileContract } from '../../src/contract/compile';
import { compileValidators } from '../../src/contract/compile-validators';
import { readContract } from '../../src/contract/document';
import { servedOperations } from '../../src/contract/served-operation';

async function compile(signal: AbortSignal) {
  const contract = await compileContract(readContract(), { quick: true });
  const operations = servedOperations(contract);
  const withBody = operations.filter(({ readBody }) => readBody).map(({ id }) => id);
  await compileValidators(operations, signal);
  return { withBody, compiled: Object.keys(contract.validator.requestValidators) };
}

test('the validators of all bodies are compiled ahead of their first request', async () => {
  const { withBody, compiled } = await compile(new AbortController().signal);
  expect(withBody).toContain('pushChanges');
  expect(compiled.toSorted()).toEqual(withBody.toSorted());
}, 20_000);

test('none is compiled any more when the service stops', async () => {
  expect((await compile(AbortSignal.abort())).compiled).toEqual([]);
});
