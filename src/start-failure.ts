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
  if (code === 'EADDRINUSE') return `Port ${port} is in use; set PORT to another port`;
  // Where the primary listens for its workers, they are told of it as of a bind.
  if (syscall === 'listen' || syscall === 'bind') {
    return `Cannot listen on ${address}, port ${port ?? 0}: ${code}`;
  }
  if (syscall === 'getaddrinfo') return `HOST ${hostname} cannot be resolved: ${code}`;
  return `The service cannot start: ${JSON.stringify(describeFault(error), null, 2)}`;
}
