import type { OpenAPIV3 } from 'openapi-types';
import { type ContractOperation, contract, resolve } from './contract';

/** A named example of the contract, and what it is an example of. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
  readonly schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;
}

export interface ResponseExample extends Example {
  readonly status: number;
  readonly type: string;
}

export function requestExamples({ definition }: ContractOperation): Example[] {
  if (!definition.requestBody) return [];
  const { content } = resolve<OpenAPIV3.RequestBodyObject>(definition.requestBody);
  return Object.values(content).flatMap(namedIn);
}

export function responseExamples({ definition }: ContractOperation): ResponseExample[] {
  return Object.entries(definition.responses).flatMap(([status, response]) => {
    const { content = {} } = resolve<OpenAPIV3.ResponseObject>(response);
    return Object.entries(content).flatMap(([type, media]) =>
      namedIn(media).map((example) => ({ ...example, status: Number(status), type })),
    );
  });
}

/** The operation's parameters, those of its path among them. */
export function parametersOf(operation: ContractOperation): OpenAPIV3.ParameterObject[] {
  const shared = contract.paths[operation.path]?.parameters ?? [];
  return [...shared, ...(operation.definition.parameters ?? [])].map((parameter) =>
    resolve<OpenAPIV3.ParameterObject>(parameter),
  );
}

function namedIn({ examples = {}, schema = {} }: OpenAPIV3.MediaTypeObject): Example[] {
  return Object.entries(examples).map(([name, example]) => {
    const { value } = resolve<OpenAPIV3.ExampleObject>(example) as { readonly value: unknown };
    return { name, value, schema };
  });
}
