import autocannon from 'autocannon';
import { percentile } from './figures';
import type { LoadOrder, LoadResult } from './load';

// The whole amount is answered before the clock stops: no request is left to be paid by nobody.
async function send({ url, amount, connections }: LoadOrder): Promise<LoadResult> {
  let connected = 0;
  const durations: number[] = [];
  let last = 0;
  const started = performance.now();
  const { statusCodeStats, errors } = await autocannon({
    url,
    amount,
    connections: connections.length,
    sampleInt: 50,
    setupClient(client) {
      client.setRequests(connections[connected++]!.map((request) => ({ ...request })));
      // Autocannon's own histogram holds whole milliseconds.
      client.on('response', (_status, _bytes, durationMs) => {
        last = performance.now();
        durations.push(durationMs);
      });
    },
  });
  return {
    seconds: (last - started) / 1000,
    p50Ms: percentile(durations, 0.5),
    p99Ms: percentile(durations, 0.99),
    statuses: Object.fromEntries(
      Object.entries(statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]),
    ),
    errors,
  };
}

process.on('message', (order: LoadOrder) => {
  void send(order).then((result) => process.send!(result));
});
