const failure = /^[45]/;

export const operations = {
  /** What is inherited changes for everyone when the one place does, and no diff says so. */
  'stated-security': () => ({
    Operation({ security }, { report, location }) {
      if (security === undefined) report({ message: 'State `security`, if only `[]`.', location });
    },
  }),

  'one-declared-tag': () => {
    let declared = [];
    return {
      Root({ tags = [] }) {
        declared = tags.map(({ name }) => name);
      },
      Operation({ tags = [] }, { report, location }) {
        if (tags.length === 1 && declared.includes(tags[0])) return;
        report({ message: 'An operation has exactly one tag, a declared one.', location });
      },
    };
  },

  'summary-style': () => ({
    Operation({ summary = '' }, { report, location }) {
      const [first = '', ...others] = summary.split(' ');
      const isSentence =
        /^[A-Z][a-z]*$/.test(first) &&
        others.every((word) => /^[^A-Z]/.test(word) || /^[A-Z]+$/.test(word));
      if (isSentence && !/[.!?]$/.test(summary)) return;
      report({
        message: 'A summary is in sentence case, without a mark at its end.',
        location: location.child('summary'),
      });
    },
  }),

  'telling-description': () => ({
    Operation({ summary = '', description = '' }, { report, location }) {
      const bare = (text) => text.toLowerCase().replace(/[^a-z]/g, '');
      if (bare(description) !== '' && bare(description) !== bare(summary)) return;
      report({ message: 'A description says more than the summary does.', location });
    },
  }),

  'shared-parameters': () => {
    const check = ({ parameters = [] }, { report, location }) => {
      for (const [index, parameter] of parameters.entries()) {
        if (parameter.$ref) continue;
        report({
          message: 'A parameter is shared: refer to it.',
          location: location.child(['parameters', index]),
        });
      }
    };
    return { PathItem: check, Operation: check };
  },

  'shared-failures': () => ({
    Responses(responses, { report, location }) {
      for (const [status, response] of Object.entries(responses)) {
        if (!failure.test(status) || response.$ref) continue;
        report({ message: 'A failure is shared: refer to it.', location: location.child(status) });
      }
    },
  }),

  'failures-are-problems': () => ({
    Response({ content = {} }, { report, location, key }) {
      if (!failure.test(String(key)) || 'application/problem+json' in content) return;
      report({ message: 'A failure is `application/problem+json`.', location });
    },
  }),

  /** A client reads there what to be ready for, and the tests hold every answer against it. */
  'stated-codes': () => ({
    Response({ content = {} }, { report, location, resolve }) {
      const problem = content['application/problem+json'];
      if (!problem) return;
      const whole = (node) => (node?.$ref ? resolve(node).node : node);
      const { allOf = [problem.schema] } = whole(problem.schema);
      const stated = allOf.flatMap((part) => whole(part).properties?.code?.enum ?? []);
      const shown = Object.values(problem.examples ?? {}).map((one) => whole(one)?.value?.code);
      const unshown = stated.filter((code) => !shown.includes(code));
      if (stated.length === 0)
        report({ message: 'A failure names its codes by an enum.', location });
      if (unshown.length > 0)
        report({ message: `Show ${unshown.join(', ')} by an example.`, location });
    },
  }),

  /** What can happen to any request, to one with a token, and to one with a body. */
  'expected-failures': () => ({
    Operation({ security = [], requestBody, responses = {} }, { report, location }) {
      const expected = [
        ...['400', '422', '500'],
        ...(security.length > 0 ? ['401', '429', '503'] : []),
        ...(requestBody ? ['413', '415'] : []),
      ];
      const missing = expected.filter((status) => !(status in responses));
      if (missing.length === 0) return;
      report({
        message: `Declare ${missing.join(', ')} too: this operation can answer them.`,
        location: location.child('responses').key(),
      });
    },
  }),
};
