import { randomUUID } from 'node:crypto';
import { type Fault, always } from '../fault';

/** More than an address is allowed in a minute. */
const guesses = 350;
const atOnce = 20;

export const tokenFaults: readonly Fault[] = [
  {
    // From the address that all phones here have.
    name: 'guess-tokens',
    canRun: always,
    async run({ services, journal }) {
      for (const { url } of services) {
        const statuses = new Set<number>();
        const guess = async () => {
          for (let left = guesses / atOnce; left > 0; left -= 1) {
            statuses.add(await statusOfGuess(url));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, guess));
        for (const status of statuses) {
          if (![401, 429, 503].includes(status)) journal.fail(`${status} for a wrong token`);
        }
      }
    },
  },
];

async function statusOfGuess(url: string): Promise<number> {
  const headers = { Authorization: `Bearer ${randomUUID()}.${'A'.repeat(43)}` };
  const answer = await fetch(`${url}/v1/products`, { headers });
  await answer.arrayBuffer();
  return answer.status;
}
