import type { OpenAPIV3 } from 'openapi-types';
import type { DeviceRegistration, DeviceToken, ValidationProblem } from '../../generated/api';
import { Problem, type ProblemCode } from '../../src/problems/problem';
import { contract, faultsAgainst, operations, resolve } from '../support/contract';
import { parametersOf, requestExamples, responseExamples } from '../support/examples';
import { idsIn } from './ids';

const requests = operations.flatMap((operation) =>
  requestExamples(operation).map((example) => ({ ...example, id: operation.id })),
);
/** A failure is shared by many operations; it is looked at once. */
const responses = onceEach(
  operations.flatMap((operation) =>
    responseExamples(operation).map((example) => ({ ...example, id: operation.id })),
  ),
);
const failures = responses.filter(({ status }) => status >= 400);

describe('every example is what its schema says, by the formats of the server', () => {
  it.each(requests)('$id takes "$name"', ({ schema, value }) => {
    expect(faultsAgainst(schema, value)).toEqual([]);
  });

  it.each(responses)('$id answers $status "$name"', ({ schema, value }) => {
    expect(faultsAgainst(schema, value)).toEqual([]);
  });

  it.each(operations.map((operation) => ({ ...operation, parameters: parametersOf(operation) })))(
    '$id takes its parameters',
    ({ parameters }) => {
      for (const { name, schema = {}, example } of parameters) {
        expect({ name, faults: faultsAgainst(schema, example) }).toEqual({ name, faults: [] });
      }
    },
  );

  it.each(Object.entries(contract.components?.headers ?? {}))('the header %s', (_name, header) => {
    const { schema = {}, ...declared } = resolve<OpenAPIV3.HeaderObject>(header);
    expect(faultsAgainst(schema, declared.example)).toEqual([]);
  });
});

type ProblemExample = Omit<ValidationProblem, 'code'> & {
  code: ProblemCode;
  current?: object;
  rejected?: object[];
};

describe('every example of a failure', () => {
  it.each(failures)('$id $status "$name" is what the service says', ({ status, value }) => {
    const { code, detail, request_id, ...extras } = value as ProblemExample;
    const { errors, current, rejected } = extras;
    const problem = new Problem(code, detail, { errors, current, rejected });
    expect(problem.toBody(request_id)).toEqual(value);
    expect(problem.status).toBe(status);
  });

  it('bears the id that the header has in its example', () => {
    const header = resolve<OpenAPIV3.HeaderObject>(contract.components!.headers!['X-Request-Id']!);
    const ids = new Set(failures.map(({ value }) => (value as ValidationProblem).request_id));
    expect([...ids]).toEqual([header.example]);
  });
});

describe('the ids of the examples', () => {
  const { rows, references } = idsIn(operations);

  it('name rows of which there is an example', () => {
    expect(references.length).toBeGreaterThan(operations.length);
    for (const { kind, id, where } of references) {
      expect({ where, kind: rows.get(id) }).toEqual({ where, kind });
    }
  });

  it('begin the token that the registration of the same device answers', () => {
    const { device_id } = requests.find(({ id }) => id === 'registerDevice')!
      .value as DeviceRegistration;
    const { token } = responses.find(({ id, status }) => id === 'registerDevice' && status === 200)!
      .value as DeviceToken;
    expect(token.split('.')[0]).toBe(device_id);
  });
});

function onceEach<T extends { readonly value: unknown }>(examples: readonly T[]): T[] {
  return [...new Map(examples.map((example) => [example.value, example])).values()];
}
