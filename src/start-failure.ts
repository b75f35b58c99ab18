import { ConfigError } from './config';
import { DatabaseUnreachable } from './database/unreachable';
import { describeFault } from './problems/describe-fault';

interface ListenFailure {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** What to tell whoever started the process; a stack only for what nobody foresaw. */
export function describeStartFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseUnreachable) return error.message;
  const { syscall, code, address, hostname, port } = error as NodeJS.ErrnoException & ListenFailure;
  if (code === 'EADDRINUSE') return `Port ${port} is taken; set PORT to another one`;
  if (syscall === 'listen') return `Can't listen on ${address}, port ${port ?? 0}: ${code}`;
  if (syscall === 'getaddrinfo') return `HOST ${hostname} is not known: ${code}`;
  return `It can't start: ${JSON.stringify(describeFault(error), null, 2)}`;
}
