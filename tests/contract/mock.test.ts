import type { OpenAPIV3 } from 'openapi-types';
import { type ContractOperation, operations, resolve, responseOf } from '../support/contract';
import { parametersOf, requestExamples, responseExamples } from '../support/examples';
import { type Mock, startMock } from '../support/mock';
import { type Ask, asked, queryOf } from './asked';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 30_000);
afterAll(() => mock.stop());

const lowestSuccess = ({ definition }: ContractOperation) =>
  Object.keys(definition.responses).sort()[0];

const statuses = operations.flatMap((operation) =>
  Object.keys(operation.definition.responses).map((status) => ({
    id: operation.id,
    status,
    operation,
    examples: responseExamples(operation).filter((example) => String(example.status) === status),
  })),
);

describe('every status that the contract declares', () => {
  it.each(statuses)('$id $status', async ({ operation, status, examples }) => {
    const answer = await asked(mock.url, operation, { prefer: `code=${status}` });
    const [first] = examples;
    expect(answer).toMatchObject({
      status: Number(status),
      type: first?.type ?? null,
      violations: null,
    });
    expect(answer.body).toEqual(first?.value);
    for (const [name, header] of Object.entries(responseOf(operation, status)?.headers ?? {})) {
      const declared = resolve<OpenAPIV3.HeaderObject>(header);
      expect([name, answer.headers.get(name)]).toEqual([name, String(declared.example)]);
    }
  });
});

describe('every named example', () => {
  const examples = statuses.flatMap(({ examples, ...rest }) =>
    examples.map((example) => ({ ...rest, example, name: example.name })),
  );

  it.each(examples)('$id $status $name', async ({ operation, status, name, example }) => {
    const answer = await asked(mock.url, operation, { prefer: `code=${status}, example=${name}` });
    expect(answer).toMatchObject({ status: Number(status), violations: null });
    expect(answer.body).toEqual(example.value);
  });
});

describe('every example of a request is taken', () => {
  const bodies = operations.flatMap((operation) =>
    requestExamples(operation).map(({ name, value }) => ({
      id: operation.id,
      operation,
      what: `the body ${name}`,
      given: { body: value },
    })),
  );
  const queries = operations.flatMap((operation) =>
    parametersOf(operation)
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, example }) => ({
        id: operation.id,
        operation,
        what: `the query ${name}`,
        given: { query: queryOf(operation, { [name]: String(example) }) },
      })),
  );

  it.each<{ id: string; operation: ContractOperation; what: string; given: Ask }>([
    ...bodies,
    ...queries,
  ])('$id: $what', async ({ operation, given }) => {
    const answer = await asked(mock.url, operation, given);
    expect(answer).toMatchObject({
      status: Number(lowestSuccess(operation)),
      violations: null,
    });
  });
});

describe('what the contract refuses, the mock does', () => {
  it.each(operations.filter(({ isPublic }) => !isPublic))('$id without a token', async (one) => {
    expect(await asked(mock.url, one, { token: null })).toMatchObject({ status: 401 });
  });

  it.each(operations.filter(({ definition }) => definition.requestBody))(
    '$id with a field that is not known',
    async (one) => {
      expect(await asked(mock.url, one, { body: { no_such_field: 1 } })).toMatchObject({
        status: 422,
      });
    },
  );
});
