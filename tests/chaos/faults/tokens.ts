import { randomUUID } from 'node:crypto';
import { type Fault, always } from '../fault';

const guesses = 40;

export const tokenFaults: readonly Fault[] = [
  {
    // From the address that all phones here have.
    name: 'guess-tokens',
    canRun: always,
    async run({ services, journal }) {
      for (const { url } of services) {
        const statuses = await Promise.all(
          Array.from({ length: guesses }, async () => {
            const headers = { Authorization: `Bearer ${randomUUID()}.${'A'.repeat(43)}` };
            const answer = await fetch(`${url}/v1/products`, { headers });
            await answer.arrayBuffer();
            return answer.status;
          }),
        );
        const wrong = statuses.filter((status) => ![401, 429, 503].includes(status));
        for (const status of wrong) journal.fail(`${status} for a wrong token`);
      }
    },
  },
];
