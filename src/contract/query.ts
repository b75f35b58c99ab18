import { parse } from 'node:querystring';
import type { ErrorObject } from 'ajv';
import type { OpenAPIV3 } from 'openapi-types';

export type Query = Record<string, unknown>;

/** Reads the query of a URL as an operation declares it. */
export type ReadQuery = (url: string) => Query;

/** @throws when a parameter is declared in a style that is not read here */
export function queryReader(parameters: readonly OpenAPIV3.ParameterObject[]): ReadQuery {
  const declared = parameters.filter(({ in: place }) => place === 'query');
  for (const { name, content, style = 'form', explode = true } of declared) {
    if (content || style !== 'form' || !explode) {
      throw new Error(`The query parameter ${name} has an unsupported style`);
    }
  }
  const lists = namesOf(declared, 'array');

  return (url) => {
    const start = url.indexOf('?');
    if (start === -1) return {};
    // All of them: past a limit, an unknown one would be let through.
    const query: Query = parse(url.slice(start + 1), undefined, undefined, { maxKeys: 0 });
    for (const name of lists) {
      if (typeof query[name] === 'string') query[name] = [query[name]];
    }
    return query;
  };
}

/**
 * Finds an integer such as `limit=0x10`, ` 10` or `1e1`: the validator's coercion takes whatever
 * JavaScript takes for a number.
 */
export function integerCheck(parameters: readonly OpenAPIV3.ParameterObject[]) {
  const integers = namesOf(
    parameters.filter(({ in: place }) => place === 'query'),
    'integer',
  );
  return (query: Query): ErrorObject | undefined => {
    for (const name of integers) {
      const value = query[name];
      if (typeof value === 'string' && !/^-?\d+$/.test(value)) return notAnInteger(name);
    }
    return undefined;
  };
}

/** As Ajv says it. */
const notAnInteger = (name: string): ErrorObject => ({
  keyword: 'type',
  instancePath: `/query/${name}`,
  schemaPath: '#/type',
  params: { type: 'integer' },
  message: 'must be integer',
});

function namesOf(parameters: readonly OpenAPIV3.ParameterObject[], type: string): string[] {
  return parameters
    .filter(({ schema }) => schema && 'type' in schema && schema.type === type)
    .map(({ name }) => name);
}
