import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fails a whole run in which no test provoked an (operation, status) pair that the contract
 * declares. A 500 and a 503 come from faults, not from operations: once for each kind will do.
 *
 * Fails it as well when a request of an operation did not pass openapi-backend's `handleRequest`.
 */
export default class ContractCoverage {
  constructor(globalConfig) {
    const { nonFlagArgs, testNamePattern, watch, watchAll, shard } = globalConfig;
    this.isWhole = !nonFlagArgs.length && !testNamePattern && !watch && !watchAll && !shard;
  }

  onRunComplete() {
    if (!this.isWhole) return;
    const requests = readFileSync(join(process.env.TEST_FOLDER, 'seen.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const seen = new Set(requests.map(([operation, status]) => `${operation} ${status}`));
    const pairs = declaredPairs();
    const missing = pairs.filter((pair) => !seen.has(pair));
    for (const status of ['500', '503']) {
      if (![...seen].some((pair) => pair.endsWith(` ${status}`))) missing.push(`any ${status}`);
    }
    const share = `${pairs.length - missing.length} of ${pairs.length}`;
    process.stdout.write(`\nContract coverage: ${share} declared (operation, status) pairs seen\n`);
    if (missing.length > 0) {
      this.error = new Error(`No test provoked:\n${missing.map((pair) => `  ${pair}`).join('\n')}`);
    }
    this.reportDispatch(requests);
  }

  reportDispatch(requests) {
    const by = (dispatch) => requests.filter((request) => request[2] === dispatch).length;
    process.stdout.write(
      `Dispatch: ${by('handled')} requests passed handleRequest, ${by('bypassed')} did not; ` +
        `${by('unreadable')} had a URL that can't be read, ${by('elsewhere')} went to other processes\n`,
    );
    if (by('bypassed') > 0) this.error ??= new Error('Requests did not pass handleRequest');
  }

  getLastError() {
    return this.error;
  }
}

function declaredPairs() {
  const contract = JSON.parse(
    readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
  );
  const connection = Object.keys(contract['x-connection-failures']);
  const ofOperations = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId)
    .flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    )
    .filter((pair) => !/ (500|503)$/.test(pair));
  return [...ofOperations, ...connection.map((status) => `connection ${status}`)];
}
