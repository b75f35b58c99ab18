import { type BuiltService, startBuiltService } from '../support/built-service';

const shutdownTimeoutMs = 10_000;

/** Runs the service as its operators do: in a process, on a database that is migrated. */
export class Operator {
  private service: BuiltService | undefined;
  private isBack = Promise.resolve();
  private readonly stopped: BuiltService[] = [];

  constructor(private readonly databaseUrl: string) {}

  /** @param zone of the process: no day of the diary may depend on it */
  async start(zone: string): Promise<void> {
    this.service = await startBuiltService({
      NODE_ENV: 'production',
      // No balancer has to notice.
      SHUTDOWN_DRAIN_MS: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: this.databaseUrl,
      SHUTDOWN_TIMEOUT_MS: String(shutdownTimeoutMs),
      TZ: zone,
    });
  }

  /** While it is away it has no address; a phone waits. */
  get url(): string | undefined {
    return this.service?.url;
  }

  whenBack(): Promise<void> {
    return this.isBack;
  }

  restart(zone: string): Promise<void> {
    this.isBack = this.stop().then(() => this.start(zone));
    return this.isBack;
  }

  /** Gracefully, as the exit code tells, and at once: nothing but connections is left to close. */
  async stop(): Promise<void> {
    const service = this.service;
    if (!service) return;
    this.service = undefined;
    this.stopped.push(service);
    const askedAt = Date.now();
    expect(await service.stop()).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(Date.now() - askedAt).toBeLessThan(shutdownTimeoutMs / 2);
  }

  /** Everything that the processes wrote that have been stopped. */
  log() {
    return this.stopped.flatMap((service) => service.log());
  }
}
