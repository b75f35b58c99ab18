import { expectedIn, fieldsBySchema, prefixes, resourcesIn } from './row-schemas.mjs';
import { differs } from './row-types.mjs';

export const rows = {
  /** What a client can create and update is also synced, exported and imported. */
  'row-families': () => ({
    NamedSchemas(schemas, { report, location }) {
      for (const resource of resourcesIn(schemas)) {
        const expected = [
          resource,
          ...[...prefixes, 'Rejected'].map((prefix) => prefix + resource),
        ];
        const missing = expected.filter((name) => !(name in schemas));
        if (missing.length === 0) continue;
        report({ message: `\`${resource}\` also needs ${missing.join(', ')}.`, location });
      }
    },
  }),

  /** A field that one of them lacks is lost between the phone, the server and an export. */
  'row-fields': () => ({
    NamedSchemas(schemas, { report, location, resolve }) {
      for (const resource of resourcesIn(schemas)) {
        const fields = fieldsBySchema(schemas, resource, resolve);
        for (const [field, expected] of expectedIn(fields, resource)) {
          const missing = expected.filter((name) => fields[name] && !fields[name][field]);
          if (missing.length === 0) continue;
          report({
            message: `\`${field}\` of \`${resource}\` is missing from ${missing.join(', ')}.`,
            location: location.child(missing[0]).key(),
          });
        }
      }
    },
  }),

  /** A client can rely on every field of a row. */
  'row-required': () => ({
    NamedSchemas(schemas, { report, location }) {
      for (const [name, { properties = {}, required = [] }] of Object.entries(schemas)) {
        if (!/^(Synced|Exported)[A-Z]/.test(name) || !properties.id) continue;
        const optional = Object.keys(properties).filter((field) => !required.includes(field));
        if (optional.length === 0) continue;
        const message = `\`${name}\` needs ${optional.join(', ')} under \`required\`.`;
        report({ message, location: location.child(name).key() });
      }
    },
  }),

  /** Whatever a row holds can be pushed back as it was pulled, and imported as it was exported. */
  'row-types': () => ({
    NamedSchemas(schemas, { report, location, resolve }) {
      for (const resource of resourcesIn(schemas)) {
        const { [`Synced${resource}`]: synced = {}, ...others } = fieldsBySchema(
          schemas,
          resource,
          resolve,
        );
        for (const [field, value] of Object.entries(synced)) {
          const different = Object.keys(others).filter((name) =>
            differs(value, others[name][field], name),
          );
          if (different.length === 0) continue;
          report({
            message: `\`${field}\` of Synced${resource} has another type in ${different.join(', ')}.`,
            location: location.child([different[0], 'properties', field]).key(),
          });
        }
      }
    },
  }),

  /** A schema that lists some of the tables lists all: nothing of a device is left out. */
  'all-tables': () => ({
    NamedSchemas(schemas, { report, location }) {
      const tables = Object.entries(schemas)
        .filter(([name]) => name.startsWith('Rejected'))
        .flatMap(([, { properties }]) => properties?.table?.enum ?? []);
      for (const [name, { properties = {} }] of Object.entries(schemas)) {
        for (const listed of [Object.keys(properties), properties.table?.enum ?? []]) {
          const missing = tables.filter((table) => !listed.includes(table));
          if (missing.length === 0 || missing.length >= tables.length - 1) continue;
          report({
            message: `\`${name}\` lists tables, but not ${missing.join(', ')}.`,
            location: location.child(name).key(),
          });
        }
      }
    },
  }),
};
