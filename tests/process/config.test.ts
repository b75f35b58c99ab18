import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, readEnvironment } from '../../src/config';
import { ConfigError } from '../../src/config-error';

const url = 'postgres://app:secret@db.example:5432/countonme';

function faults(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('without any setting', () => {
  test('it is a machine of one developer', () => {
    expect(readConfig({})).toEqual({
      production: false,
      workers: 1,
      databaseUrl: undefined,
      unknownVariables: [],
      databasePoolMax: 10,
      databaseAcquireTimeoutMs: 5_000,
      databaseStatementTimeoutMs: 10_000,
      migrateOnStart: true,
      host: '127.0.0.1',
      port: 3000,
      trustProxy: false,
      corsOrigins: '*',
      bcryptCost: 4,
      registrationsPerMinute: 60,
      headersTimeoutMs: 15_000,
      requestTimeoutMs: 30_000,
      sendTimeoutMs: 90_000,
      maxEventLoopLagMs: 200,
      shutdownDrainMs: 0,
      failedTokensPerMinute: 300,
      ipv6Prefix: 56,
      verifiedTokensMax: 100_000,
      requestsPerMinute: 6_000,
      maxRowsPerDevice: 1_000_000,
      shutdownTimeoutMs: 10_000,
      debug: false,
      logLevel: 'info',
    });
  });

  test('an empty or blank one is none', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  test('production is reached from outside, and migrates when told', () => {
    expect(readConfig({ NODE_ENV: 'production', DATABASE_URL: url })).toMatchObject({
      production: true,
      host: '0.0.0.0',
      migrateOnStart: false,
      shutdownDrainMs: 5_000,
    });
  });
});

test('what was read can not be changed', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

test('every fault is told, and no value: one of them may be a secret', () => {
  const environment = {
    NODE_ENV: 'production',
    PORT: 'hunter2',
    BCRYPT_COST: 'hunter2',
    DEBUG: 'hunter2',
    LOG_LEVEL: 'hunter2',
    CORS_ORIGINS: 'hunter2',
    TRUST_PROXY: 'hunter2',
  };
  expect(faults(environment)).toHaveLength(7);
  expect(() => readConfig(environment)).not.toThrow(/hunter2/);
});

test.each(['prod', 'Production', 'staging'])('NODE_ENV may not be %s', (value) => {
  expect(faults({ NODE_ENV: value })).toEqual([
    'NODE_ENV must be one of development, test, production',
  ]);
});

test('METRICS_PORT is refused with workers, since each process counts for itself', () => {
  expect(readConfig({ METRICS_PORT: '9464' }).metricsPort).toBe(9464);
  expect(faults({ METRICS_PORT: '9464', WEB_CONCURRENCY: '2' })).toHaveLength(1);
});

describe('a variable that is not a setting', () => {
  test.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URLS', 'DATABASE_URL'],
    ['DATABASE_UR', 'DATABASE_URL'],
    ['DATABASE-URL', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['DATABASE_POOL_MAXX', 'DATABASE_POOL_MAX'],
    ['REQUEST_PER_MINUTE', 'REQUESTS_PER_MINUTE'],
    ['MAX_ROWS_PER_DEVCIE', 'MAX_ROWS_PER_DEVICE'],
  ])('%s is refused as a misspelt %s', (name, meant) => {
    expect(faults({ [name]: 'hunter2' })).toEqual([
      `${name} is not a setting; ${meant} is probably meant`,
    ]);
  });

  test('is allowed beside the setting that it resembles', () => {
    const environment = { DATABASE_URI: url, DATABASE_URL: url };
    expect(readConfig(environment).unknownVariables).toEqual(['DATABASE_URI']);
  });

  test('is told of when it starts with DATABASE_, as those of Kubernetes do', () => {
    const environment = { DATABASE_PORT_5432_TCP: 'tcp://10.0.0.7:5432', PGHOST: 'db', SORT: '1' };
    expect(readConfig(environment).unknownVariables).toEqual(['DATABASE_PORT_5432_TCP']);
  });
});

describe('DATABASE_URL', () => {
  test.each([
    url,
    'postgresql://localhost/countonme',
    'postgres://app:p%40ss%2Fw%23rd@[::1]:6432/countonme?sslmode=verify-full',
    'postgres://app:secret@/countonme?host=/var/run/postgresql',
  ])('may be %s', (value) => {
    expect(readConfig({ DATABASE_URL: value }).databaseUrl).toBe(value);
  });

  test.each([
    'mysql://localhost/countonme',
    'localhost:5432',
    'postgres:countonme',
    'postgres://app:p#ss@localhost/countonme',
    'postgres://app:p%ss@localhost/countonme',
    'postgres://app:secret@localhost:543210/countonme',
  ])('may not be %s', (value) => {
    expect(faults({ DATABASE_URL: value })).toEqual([expect.stringMatching(/^DATABASE_URL must/)]);
  });
});

describe('numbers', () => {
  test.each(['0', '65535', ' 8080 '])('PORT may be %j', (value) => {
    expect(readConfig({ PORT: value }).port).toBe(Number(value));
  });

  test.each(['-1', '65536', '80.5', '0x50', '8e3', '80 90', 'NaN'])(
    'PORT may not be %j',
    (value) => {
      expect(faults({ PORT: value })).toEqual(['PORT must be a whole number from 0 to 65535']);
    },
  );
});

test.each([
  ['true', true],
  ['ON', true],
  ['1', true],
  ['no', false],
  ['False', false],
  ['0', false],
])('DEBUG=%s is %s', (value, meant) => {
  expect(readConfig({ DEBUG: value })).toMatchObject({
    debug: meant,
    logLevel: meant ? 'debug' : 'info',
  });
});

describe('CORS_ORIGINS', () => {
  test('is a list of origins', () => {
    expect(
      readConfig({ CORS_ORIGINS: 'https://app.example, http://localhost:5173' }).corsOrigins,
    ).toEqual(['https://app.example', 'http://localhost:5173']);
  });

  test.each(['https://app.example/', 'app.example', 'null', 'https://*.example,*', 'https://a.b,'])(
    'may not be %s',
    (value) => {
      expect(faults({ CORS_ORIGINS: value }).length).toBeGreaterThan(0);
    },
  );
});

describe('TRUST_PROXY', () => {
  test.each([
    ['false', false],
    ['0', false],
    ['2', 2],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, fd00::/8,192.0.2.7', ['10.0.0.0/8', 'fd00::/8', '192.0.2.7']],
  ])('may be %s', (value, meant) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toEqual(meant);
  });

  // Any client could choose its address, or Express would refuse to start without saying why.
  test.each(['true', '10', '*', '10.0.0.0/33', '300.1.1.1', 'proxy.example', 'loopback,'])(
    'may not be %s',
    (value) => {
      expect(faults({ TRUST_PROXY: value })).toHaveLength(1);
    },
  );
});

describe('.env', () => {
  const before = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countonme-env-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  test('need not be there', () => {
    expect(readEnvironment()).toEqual({ ...process.env });
  });

  test('is UTF-8, with or without its mark, and the environment comes first', () => {
    writeFileSync('.env', '\uFEFFPATH=/nowhere\r\nGREETING="Grüß dich" # every day\r\n');
    expect(readEnvironment()).toEqual({ ...process.env, GREETING: 'Grüß dich' });
  });

  test.each([
    ['UTF-16', Buffer.from('\uFEFFPORT=80\n', 'utf16le')],
    ['Latin-1', Buffer.from('GREETING=Grüß dich\n', 'latin1')],
  ])('in %s is refused, rather than read as something else', (_name, bytes) => {
    writeFileSync('.env', bytes);
    expect(readEnvironment).toThrow('.env must be UTF-8 text');
  });

  test('with a line that is not NAME=value is refused, without the text of that line', () => {
    writeFileSync('.env', 'PORT=80\nBCRYPT_COST: hunter2\nDEBUG=true\n');
    expect(readEnvironment).toThrow('.env has a line that is not NAME=value, at or before DEBUG');
    expect(readEnvironment).not.toThrow(/hunter2/);
  });
});
