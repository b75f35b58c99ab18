const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // openapi-backend requires this one, which is published as ES modules only. Node can do that;
  // Jest's own module loader can't before Node 24.9.
  transform: { '\\.ts$': swc, 'json-schema-ref-parser/.+\\.js$': swc },
  transformIgnorePatterns: ['/node_modules/(?!.*json-schema-ref-parser/)'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/tests/support/contract-coverage.mjs'],
  // Jest leaves one core alone, which on a machine of two is half of it.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
