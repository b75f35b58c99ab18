import fastJson, { type AnySchema } from 'fast-json-stringify';
import type { OpenAPIV3 } from 'openapi-types';

/** Writes a body as JSON, of which only what the contract declares gets out. */
export type Serialize = (body: unknown) => string;

type Schema = OpenAPIV3.SchemaObject;

/** @param schema without references @throws when it can't be compiled */
export function serializerOf(schema: Schema): Serialize {
  return fastJson(forSerializer(schema) as AnySchema);
}

/** The keywords below which there are schemas, or that have a say in what is written. */
function forSerializer(schema: Schema): object {
  if (schema.discriminator && schema.oneOf) return byTag(schema.discriminator, schema.oneOf);
  const { type, nullable, properties, required } = schema;
  if (schema.oneOf ?? schema.anyOf ?? schema.allOf ?? schema.additionalProperties) {
    throw new Error('A response is made of objects, lists and forms told apart by a discriminator');
  }
  return {
    type,
    ...(nullable && { nullable }),
    ...(required && { required }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, forSerializer(inner as Schema)]),
      ),
    }),
    ...('items' in schema && { items: forSerializer(schema.items as Schema) }),
  };
}

/** Of its forms, the one whose tag the value bears: to try each would be to validate what we answer. */
function byTag({ propertyName }: OpenAPIV3.DiscriminatorObject, forms: Schema['oneOf']): object {
  const [form, ...others] = forms as Schema[];
  if (!form) throw new Error('A discriminator without a form');
  if (others.length === 0) return forSerializer(form);
  const tag = form.properties?.[propertyName] as Schema;
  return {
    if: { type: 'object', properties: { [propertyName]: { enum: tag.enum } } },
    then: forSerializer(form),
    else: byTag({ propertyName }, others),
  };
}
