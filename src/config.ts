import { config as readDotEnv } from 'dotenv';

/** The settings of the process, as it was started. `.env.example` says what each of them does. */
export interface Config {
  readonly production: boolean;
  /** None: the embedded PostgreSQL is started. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolMax: number;
  readonly databaseAcquireTimeoutMs: number;
  readonly databaseStatementTimeoutMs: number;
  readonly migrateOnStart: boolean;
  readonly host: string;
  readonly port: number;
  readonly trustProxy: false | number | string[];
  readonly corsOrigins: '*' | string[];
  readonly bcryptCost: number;
  readonly registrationsPerMinute: number;
  readonly failedTokensPerMinute: number;
  readonly shutdownTimeoutMs: number;
  readonly debug: boolean;
  readonly logLevel: LogLevel;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the settings, in one message. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings can't be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** The environment, over what a UTF-8 `.env` in the working folder says. */
export function readEnvironment(): Environment {
  const fromFile: Record<string, string> = {};
  readDotEnv({ processEnv: fromFile, quiet: true });
  return { ...fromFile, ...process.env };
}

/** @throws ConfigError naming every setting that can't be used. */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const read = reader(environment, faults);

  const production = read.text('NODE_ENV') === 'production';
  const debug = read.flag('DEBUG', false);
  const databaseUrl = read.text('DATABASE_URL');
  if (production && databaseUrl === undefined) {
    faults.push('DATABASE_URL is required when NODE_ENV is production');
  }
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    faults.push('DATABASE_URL must look like postgres://user:password@host:5432/database');
  }

  const config: Config = {
    production,
    databaseUrl,
    databasePoolMax: read.integer('DATABASE_POOL_MAX', 10, 1, 1000),
    databaseAcquireTimeoutMs: read.integer('DATABASE_ACQUIRE_TIMEOUT_MS', 5_000, 100, 60_000),
    databaseStatementTimeoutMs: read.integer('DATABASE_STATEMENT_TIMEOUT_MS', 10_000, 100, 600_000),
    migrateOnStart: read.flag('MIGRATE_ON_START', !production),
    host: read.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.integer('PORT', 3000, 0, 65_535),
    trustProxy: read.trustProxy('TRUST_PROXY'),
    corsOrigins: read.origins('CORS_ORIGINS'),
    bcryptCost: read.integer('BCRYPT_COST', 10, 4, 15),
    registrationsPerMinute: read.integer('REGISTRATIONS_PER_MINUTE', 60, 1, 1_000_000),
    failedTokensPerMinute: read.integer('FAILED_TOKENS_PER_MINUTE', 30, 1, 1_000_000),
    shutdownTimeoutMs: read.integer('SHUTDOWN_TIMEOUT_MS', 10_000, 100, 600_000),
    debug,
    logLevel: read.oneOf('LOG_LEVEL', logLevels, debug ? 'debug' : 'info'),
  };

  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

function reader(environment: Environment, faults: string[]) {
  const text = (name: string) => environment[name]?.trim() || undefined;

  return {
    text,
    flag(name: string, otherwise: boolean): boolean {
      const value = text(name)?.toLowerCase();
      if (value === undefined) return otherwise;
      if (['true', '1', 'yes', 'on'].includes(value)) return true;
      if (!['false', '0', 'no', 'off'].includes(value))
        faults.push(`${name} must be true or false`);
      return false;
    },
    integer(name: string, otherwise: number, least: number, most: number): number {
      const value = text(name);
      if (value === undefined) return otherwise;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= least && number <= most) return number;
      faults.push(`${name} must be a whole number from ${least} to ${most}`);
      return otherwise;
    },
    oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
      const value = text(name);
      if (value === undefined) return otherwise;
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) faults.push(`${name} must be one of ${values.join(', ')}`);
      return found ?? otherwise;
    },
    origins(name: string): '*' | string[] {
      const value = text(name) ?? '*';
      if (value === '*') return '*';
      const origins = value.split(',').map((origin) => origin.trim());
      for (const origin of origins) {
        if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
          faults.push(`${name} must be * or a list of origins such as https://app.example`);
        }
      }
      return origins;
    },
    /** `true` is refused: it would let every client choose its own address. */
    trustProxy(name: string): false | number | string[] {
      const value = text(name);
      if (value === undefined || value === 'false' || value === '0') return false;
      if (/^[1-9]$/.test(value)) return Number(value);
      const proxies = value.split(',').map((proxy) => proxy.trim());
      const known = /^(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d{1,3})?)$/;
      if (!proxies.every((proxy) => known.test(proxy))) {
        faults.push(
          `${name} must be a number of proxies from 1 to 9, or a list of their addresses`,
        );
      }
      return proxies;
    },
  };
}
