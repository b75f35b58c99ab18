import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** The wanted port when it is free, else any. It may be lost again before the server takes it. */
export async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted, '127.0.0.1');
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch (error) {
    if (wanted === 0) throw error;
    return freePort();
  } finally {
    probe.close();
  }
}
