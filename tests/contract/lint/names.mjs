// WatermelonDB's own columns begin with an underscore.
const snakeCase = /^_?[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const pascalCase = /^([A-Z][a-z0-9]*)+$/;
const verbNoun = /^[a-z]+([A-Z][a-z0-9]*)+$/;

export const names = {
  /** `listProducts`: these become the functions of every client. */
  'operation-id-verb-noun': () => ({
    Operation({ operationId }, { report, location }) {
      if (verbNoun.test(operationId)) return;
      report({
        message: `\`${operationId}\` should be a verb and a noun in camelCase.`,
        location: location.child('operationId'),
      });
    },
  }),

  /** As the columns are named, so that nothing is renamed on its way. */
  'snake-case-names': () => ({
    SchemaProperties(properties, { report, location }) {
      for (const name of Object.keys(properties)) {
        if (snakeCase.test(name)) continue;
        report({
          message: `The property \`${name}\` should be in snake_case.`,
          location: location.child(name).key(),
        });
      }
    },
    Parameter(parameter, { report, location }) {
      if (parameter.in === 'header' || snakeCase.test(parameter.name)) return;
      report({
        message: `The parameter \`${parameter.name}\` should be in snake_case.`,
        location: location.child('name'),
      });
    },
  }),

  /** They become the types of every client. */
  'pascal-case-schemas': () => ({
    NamedSchemas(schemas, { report, location }) {
      for (const name of Object.keys(schemas)) {
        if (pascalCase.test(name)) continue;
        report({
          message: `The schema \`${name}\` should be in PascalCase.`,
          location: location.child(name).key(),
        });
      }
    },
  }),
};
