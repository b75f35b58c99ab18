import { ConfigError } from './config-error';
import { readDotEnv } from './dot-env';
import { type Environment, settingsIn } from './settings';
import { unknownSettings } from './unknown-settings';

/** The settings of the process, as it was started. `.env.example` says what each of them does. */
export interface Config {
  readonly production: boolean;
  /** Processes that serve; with one there is no other beside it. */
  readonly workers: number;
  /** None: the embedded PostgreSQL is started. */
  readonly databaseUrl: string | undefined;
  /** Of the role that owns the tables, where it is another one than the service's. */
  readonly databaseOwnerUrl: string | undefined;
  readonly databasePoolMax: number;
  readonly databaseAcquireTimeoutMs: number;
  readonly databaseStatementTimeoutMs: number;
  readonly migrateOnStart: boolean;
  readonly host: string;
  readonly port: number;
  /** None: no metrics are collected. */
  readonly metricsPort: number | undefined;
  readonly trustProxy: false | number | string[];
  readonly corsOrigins: '*' | string[];
  readonly bcryptCost: number;
  readonly registrationsPerMinute: number;
  readonly failedTokensPerMinute: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly sendTimeoutMs: number;
  readonly maxEventLoopLagMs: number;
  readonly shutdownDrainMs: number;
  readonly ipv6Prefix: number;
  readonly verifiedTokensMax: number;
  readonly requestsPerMinute: number;
  readonly maxRowsPerDevice: number;
  readonly shutdownTimeoutMs: number;
  readonly debug: boolean;
  readonly logLevel: LogLevel;
  /** Variables that start with DATABASE_ and are no settings. */
  readonly unknownVariables: readonly string[];
}

const nodeEnvironments = ['development', 'test', 'production'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The environment, over what a UTF-8 `.env` in the working folder says. */
export function readEnvironment(): Environment {
  return { ...readDotEnv(), ...process.env };
}

/** @throws ConfigError naming every setting that can't be used. */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const read = settingsIn(environment, faults);

  // Another name, such as `prod`, would start with the settings of development.
  const production = read.oneOf('NODE_ENV', nodeEnvironments, 'development') === 'production';
  const debug = read.flag('DEBUG', false);
  const databaseUrl = read.text('DATABASE_URL');
  if (production && databaseUrl === undefined) {
    faults.push('DATABASE_URL is required when NODE_ENV is production');
  }
  const databaseOwnerUrl = read.text('DATABASE_OWNER_URL');
  if (databaseUrl === undefined && databaseOwnerUrl !== undefined) {
    faults.push('DATABASE_OWNER_URL requires DATABASE_URL');
  }
  for (const [name, url] of Object.entries({
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: databaseOwnerUrl,
  })) {
    if (url === undefined || isDatabaseUrl(url)) continue;
    faults.push(
      `${name} must look like postgres://user:password@host:5432/database, ` +
        'with special characters percent-encoded',
    );
  }

  const config: Omit<Config, 'unknownVariables'> = {
    production,
    workers: read.integer('WEB_CONCURRENCY', 1, 1, 64),
    databaseUrl,
    databaseOwnerUrl,
    databasePoolMax: read.integer('DATABASE_POOL_MAX', 10, 1, 1000),
    databaseAcquireTimeoutMs: read.integer('DATABASE_ACQUIRE_TIMEOUT_MS', 5_000, 100, 60_000),
    databaseStatementTimeoutMs: read.integer('DATABASE_STATEMENT_TIMEOUT_MS', 10_000, 100, 600_000),
    migrateOnStart: read.flag('MIGRATE_ON_START', !production),
    host: read.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.integer('PORT', 3000, 0, 65_535),
    metricsPort: read.optionalInteger('METRICS_PORT', 0, 65_535),
    trustProxy: read.trustProxy('TRUST_PROXY'),
    corsOrigins: read.origins('CORS_ORIGINS'),
    // Secrets are random, 256 bits of a token and 128 of a recovery code: no cost makes guessing
    // them harder, and every first use of a token in a process pays it.
    bcryptCost: read.integer('BCRYPT_COST', 4, 4, 15),
    registrationsPerMinute: read.integer('REGISTRATIONS_PER_MINUTE', 60, 1, 1_000_000),
    headersTimeoutMs: read.integer('HEADERS_TIMEOUT_MS', 15_000, 1_000, 120_000),
    requestTimeoutMs: read.integer('REQUEST_TIMEOUT_MS', 30_000, 1_000, 300_000),
    sendTimeoutMs: read.integer('SEND_TIMEOUT_MS', 90_000, 1_000, 300_000),
    maxEventLoopLagMs: read.integer('MAX_EVENT_LOOP_LAG_MS', 200, 0, 10_000),
    shutdownDrainMs: read.integer('SHUTDOWN_DRAIN_MS', production ? 5_000 : 0, 0, 600_000),
    failedTokensPerMinute: read.integer('FAILED_TOKENS_PER_MINUTE', 300, 1, 1_000_000),
    ipv6Prefix: read.integer('IPV6_PREFIX', 56, 48, 64),
    verifiedTokensMax: read.integer('VERIFIED_TOKENS_MAX', 100_000, 1_000, 10_000_000),
    requestsPerMinute: read.integer('REQUESTS_PER_MINUTE', 6_000, 1, 10_000_000),
    maxRowsPerDevice: read.integer('MAX_ROWS_PER_DEVICE', 1_000_000, 1, 1_000_000_000),
    shutdownTimeoutMs: read.integer('SHUTDOWN_TIMEOUT_MS', 10_000, 100, 600_000),
    debug,
    logLevel: read.oneOf('LOG_LEVEL', logLevels, debug ? 'debug' : 'info'),
  };

  if (config.metricsPort !== undefined && config.workers > 1) {
    faults.push('METRICS_PORT needs WEB_CONCURRENCY=1: each process counts for itself');
  }
  const { misspelt, ignored: unknownVariables } = unknownSettings(environment, read.known);
  for (const { name, meant } of misspelt) {
    faults.push(`${name} is not a setting; ${meant} is probably meant`);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze({ ...config, unknownVariables });
}

/** Node prints a URL that it can't read, with the password: it must not get that far. */
function isDatabaseUrl(value: string): boolean {
  try {
    // For a socket the host is left out: postgres://user:password@/database?host=/run/postgresql.
    const { protocol } = new URL(value.replace('@/', '@socket/'));
    decodeURIComponent(value);
    return ['postgres:', 'postgresql:'].includes(protocol) && value.includes('://');
  } catch {
    return false;
  }
}
