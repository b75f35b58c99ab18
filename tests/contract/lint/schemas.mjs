export const schemas = {
  /** Whatever comes in is of a known size, and a client can plan for whatever goes out. */
  bounded: () => ({
    Schema(schema, { report, location }) {
      const missing = missingBounds(schema);
      if (missing) report({ message: `A ${schema.type} needs ${missing}.`, location });
    },
  }),

  /** A typing error is an answer and not a silence. */
  'closed-requests': () => ({
    RequestBody: {
      MediaType(media, { report, location, resolve }) {
        for (const object of objectsIn(media.schema, location.child('schema'), resolve)) {
          if (object.schema.additionalProperties === false) continue;
          const message = 'An object in a request has `additionalProperties: false`.';
          report({ message, location: object.location });
        }
      },
    },
  }),

  /** A field can be added to an answer without a new version; a closed one would break clients. */
  'open-responses': () => ({
    Response: {
      MediaType(media, { report, location, resolve }) {
        for (const object of objectsIn(media.schema, location.child('schema'), resolve)) {
          if (object.schema.additionalProperties === undefined) continue;
          const message = 'An object in a response has no `additionalProperties`.';
          report({ message, location: object.location });
        }
      },
    },
  }),

  /** Or null is refused, whatever `nullable` says. */
  'nullable-enum': () => ({
    Schema(schema, { report, location }) {
      if (!schema.nullable || !schema.enum || schema.enum.includes(null)) return;
      report({ message: 'A nullable enum lists null.', location: location.child('enum') });
    },
  }),

  /** The mock breaks on the first two, and the last refuses honest decimals such as 0.07. */
  'plain-bounds': () => ({
    Schema(schema, { report, location }) {
      for (const keyword of ['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
        if (!(keyword in schema)) continue;
        report({ message: `\`${keyword}\` is not used here.`, location: location.child(keyword) });
      }
    },
  }),
};

/** Every object with fields in a schema, however deep. Redocly's own visitors stop at the first. */
function* objectsIn(node, location, resolve, seen = new Set()) {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  if (node.$ref) {
    const found = resolve(node);
    yield* objectsIn(found.node, found.location, resolve, seen);
    return;
  }
  if (node.properties) yield { schema: node, location };
  for (const [key, inner] of Object.entries(node)) {
    yield* objectsIn(inner, location.child(key), resolve, seen);
  }
}

function missingBounds({ type, enum: values, format, pattern, maxLength, maxItems, ...range }) {
  switch (type) {
    case 'string':
      if (maxLength !== undefined || values || format === 'uuid' || format === 'date') return;
      return isOfFixedLength(pattern) ? undefined : 'a `maxLength`';
    case 'integer':
    case 'number':
      if (values || ('minimum' in range && 'maximum' in range)) return;
      return 'a `minimum` and a `maximum`';
    case 'array':
      return maxItems === undefined ? 'a `maxItems`' : undefined;
  }
}

/** Anchored on both sides, with nothing in it that repeats without an end. */
function isOfFixedLength(pattern = '') {
  const bare = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return /^\^.*\$$/.test(bare) && !/[*+]|\{\d+,\}/.test(bare);
}
