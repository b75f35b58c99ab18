interface ListenFailure {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** Why a port can't be listened on, in words for who started it; nothing for another failure. */
export function describeListenFailure(error: unknown): string | undefined {
  const { syscall, code, address, hostname, port } = error as NodeJS.ErrnoException & ListenFailure;
  if (code === 'EADDRINUSE') return `Port ${port} is in use; set PORT to another port`;
  // Where the primary listens for its workers, they are told of it as of a bind.
  if (syscall === 'listen' || syscall === 'bind') {
    return `Cannot listen on ${address}, port ${port ?? 0}: ${code}`;
  }
  return syscall === 'getaddrinfo' ? `HOST ${hostname} cannot be resolved: ${code}` : undefined;
}
