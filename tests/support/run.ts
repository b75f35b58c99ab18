import type { EmbeddedServer } from '../../src/database/embedded';

/** What the run's set-up leaves for its workers and for its own tear-down. */
interface Run {
  /** For files that workers leave behind, such as what they saw of the contract. */
  readonly folder: string;
  /** The server's own. */
  readonly dataDir: string;
  readonly server: EmbeddedServer;
}

let run: Run | undefined;

/** Set-up and tear-down share a process; the workers only inherit its environment. */
export function handOver(made: Run): void {
  run = made;
  process.env.TEST_FOLDER = made.folder;
  process.env.TEST_SERVER_URL = made.server.url;
  process.env.TEST_SERVICE_URL = made.server.serviceUrl;
}

export function takeBack(): Run | undefined {
  return run;
}

export const testFolder = () => inherited('TEST_FOLDER');
/** As the owner of all databases. */
export const testServerUrl = () => inherited('TEST_SERVER_URL');
/** As the role that the service connects as. */
export const testServiceUrl = () => inherited('TEST_SERVICE_URL');

function inherited(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start the tests with \`npm test\``);
  return value;
}
