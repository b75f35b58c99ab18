import { MigrationError } from 'umzug';
import { ConfigError } from './config';
import { StaleContract } from './contract/digest';
import { DatabaseUnusable } from './database/unusable';
import { describeFault } from './problems/describe-fault';
import { WorkersFailed } from './process/workers';

interface ListenFailure {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

const foreseen = [ConfigError, DatabaseUnusable, MigrationError, StaleContract, WorkersFailed];

/** What to tell whoever started the process; a stack only for what nobody foresaw. */
export function describeStartFailure(error: unknown): string {
  if (foreseen.some((kind) => error instanceof kind)) return (error as Error).message;
  const { syscall, code, address, hostname, port } = error as NodeJS.ErrnoException & ListenFailure;
  if (code === 'EADDRINUSE') return `Port ${port} is taken; set PORT to another one`;
  // Where the primary listens for its workers, they are told of it as of a bind.
  if (syscall === 'listen' || syscall === 'bind') {
    return `Can't listen on ${address}, port ${port ?? 0}: ${code}`;
  }
  if (syscall === 'getaddrinfo') return `HOST ${hostname} is not known: ${code}`;
  return `It can't start: ${JSON.stringify(describeFault(error), null, 2)}`;
}
