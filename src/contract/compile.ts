import type { Ajv, Options } from 'ajv';
import { OpenAPIBackend, type Operation, ValidationContext } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import { operationsOf } from './document';
import { addFormats, assertKnownFormats } from './formats';
import type { BodyOptions } from './request-body';

/** The contract without references, with a validator for what each operation takes. */
export type CompiledContract = OpenAPIBackend<OpenAPIV3.Document>;
export type CompiledOperation = Operation<OpenAPIV3.Document>;

/**
 * @param quick for a start that has no time to look at everything: whether the contract is valid is
 *   not asked, and a validator is made when its operation is first asked for
 * @throws when the contract is not valid
 */
export function compileContract(
  document: OpenAPIV3.Document,
  { quick }: { quick: boolean },
): Promise<CompiledContract> {
  assertKnownFormats(document);
  return new OpenAPIBackend<OpenAPIV3.Document>({
    definition: forAjv(document),
    quick,
    strict: true,
    ...requestOptions({ validateSchema: !quick, meta: !quick }),
  }).init();
}

/** How requests are validated. @param options of Ajv, beside those of all validators */
export function requestOptions(options: Options) {
  return {
    // Of the forms that a body can have, only the one that it names is looked at.
    ajvOpts: { useDefaults: true, discriminator: true, ...options },
    customizeAjv: oneAjvForEach(),
  };
}

/** The Ajv by which request bodies are validated. */
export const ajvOf = ({ validator }: CompiledContract): Ajv =>
  validator.getAjv(ValidationContext.RequestBody);

/**
 * A copy, since references are resolved in place. In it a discriminator has no `mapping`, which Ajv
 * refuses (it finds the form by the one value that each allows), and stands beside `type: object`,
 * without which Ajv lets through whatever is no object.
 */
function forAjv(document: OpenAPIV3.Document): OpenAPIV3.Document {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components?.schemas ?? {})) {
    if (!('discriminator' in schema) || !schema.discriminator) continue;
    delete schema.discriminator.mapping;
    schema.type = 'object';
  }
  for (const body of bodiesIn(copy)) streamIfDeclared(body);
  return copy;
}

/**
 * Of a body that is streamed openapi-backend sees that it is there; its schema is for the validators
 * of what arrives.
 */
function streamIfDeclared(body: OpenAPIV3.RequestBodyObject & BodyOptions): void {
  const content = body.content['application/json'];
  if (!body['x-body-stream'] || !content) return;
  Object.assign(body, { 'x-streamed-schema': content.schema });
  content.schema = {};
}

function bodiesIn(document: OpenAPIV3.Document): OpenAPIV3.RequestBodyObject[] {
  return [
    ...Object.values(document.components?.requestBodies ?? {}),
    ...operationsOf(document).map(({ definition }) => definition.requestBody),
  ].filter((body) => body !== undefined && 'content' in body);
}

/** openapi-backend makes an Ajv for each schema; one for each of its contexts starts much faster. */
function oneAjvForEach() {
  const made = new Map<string, Ajv>();
  return (ajv: Ajv, _options: unknown, context: string): Ajv => {
    const known = made.get(context);
    if (known) return known;
    addFormats(ajv);
    made.set(context, ajv);
    return ajv;
  };
}
