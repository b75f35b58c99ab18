/** Examples are the mock's data, the reference's pages and the tests' cases at once. */
export const examples = {
  'named-examples': () => ({
    MediaType(media, { report, location }) {
      if (Object.keys(media.examples ?? {}).length > 0) return;
      report({ message: 'A body needs at least one named example.', location: location.key() });
    },
  }),

  'parameter-example': () => ({
    Parameter(parameter, { report, location }) {
      if (parameter.example !== undefined) return;
      report({ message: `The parameter \`${parameter.name}\` needs an example.`, location });
    },
  }),
};
