import { type Ended, type Started, type StartOptions, startBuilt } from './built';
import { asService } from './database';
import { testServerUrl } from './run';
import { until } from './until';

/** The service in a process of its own, as operators run it. */
export interface BuiltService extends Omit<Started, 'ended'> {
  readonly url: string;
  readonly ended: Promise<Ended>;
  /** Every line of the log so far. */
  log(): LogLine[];
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<Ended>;
}

export type LogLine = Readonly<Record<string, unknown>> & { readonly msg?: string };

export interface ServiceOptions extends Omit<StartOptions, 'env'> {
  readonly withinMs?: number;
}

/**
 * Starts `dist/src/main.js` on a free port of the loopback interface.
 *
 * @param env its settings, `DATABASE_URL` among them, or the embedded PostgreSQL is started
 * @throws what it said, when it ended instead
 */
export async function startBuiltService(
  env: Record<string, string>,
  { withinMs = 20_000, ...options }: ServiceOptions = {},
): Promise<BuiltService> {
  const started = startBuilt('src/main.js', [], {
    env: { PORT: '0', BCRYPT_COST: '4', ...env, ...asOperated(env) },
    ...options,
  });
  let hasEnded = false;
  void started.ended.then(() => (hasEnded = true));
  const log = () => linesOf(started.output());
  const listening = () => log().find(({ msg }) => msg === 'listening');
  await until(() => hasEnded || listening() !== undefined, withinMs);
  if (hasEnded) throw new Error(`The service ended:\n${started.output()}`);

  return {
    ...started,
    url: String(listening()?.url),
    log,
    stop() {
      started.signal('SIGTERM');
      return started.ended;
    },
  };
}

/** On the run's server the service has a role of its own, as it should have in production. */
function asOperated({
  DATABASE_URL: url,
  DATABASE_OWNER_URL: owner,
}: Record<string, string>): Record<string, string> {
  if (!url || owner || new URL(url).host !== new URL(testServerUrl()).host) return {};
  return { DATABASE_URL: asService(url), DATABASE_OWNER_URL: url };
}

function linesOf(output: string): LogLine[] {
  return output
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogLine);
}
