import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The wanted port when it can be had, else any. It may be lost again before the server takes it. */
export async function freePort(wanted?: number): Promise<number> {
  // The last processes of a killed server may hold its port a moment longer.
  for (let attempt = 0; wanted && attempt < 10; attempt++) {
    const port = await tryPort(wanted).catch(() => sleep(50));
    if (port) return port;
  }
  return tryPort(0);
}

async function tryPort(port: number): Promise<number> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
    return (probe.address() as AddressInfo).port;
  } finally {
    probe.close();
  }
}
