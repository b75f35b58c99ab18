import { MigrationError } from 'umzug';
import { ConfigError } from './config-error';
import { StaleContract } from './contract/digest';
import { DatabaseUnusable } from './database/unusable';
import { describeListenFailure } from './http/listen-failure';
import { describeFault } from './problems/describe-fault';
import { WorkersFailed } from './process/workers';

const foreseen = [ConfigError, DatabaseUnusable, MigrationError, StaleContract, WorkersFailed];

/** What to tell whoever started the process; a stack only for what nobody foresaw. */
export function describeStartFailure(error: unknown): string {
  if (foreseen.some((kind) => error instanceof kind)) return (error as Error).message;
  const listenFailure = describeListenFailure(error);
  if (listenFailure !== undefined) return listenFailure;
  return `The service cannot start: ${JSON.stringify(describeFault(error), null, 2)}`;
}
