import { type Fault, always } from '../fault';

export const processFaults: readonly Fault[] = [
  {
    name: 'restart-service',
    canRun: always,
    async run({ services, journal, hold }, random) {
      const service = random.pick(services);
      const code = await service.stop('SIGTERM');
      if (code !== 0) journal.fail(`process ${service.name} ended with code ${code} on SIGTERM`);
      await hold(random.between(0, 500));
      await service.start();
    },
  },
  {
    name: 'kill-service',
    canRun: always,
    async run({ services, journal, hold }, random) {
      const service = random.pick(services);
      journal.kills += 1;
      await service.stop('SIGKILL');
      await hold(random.between(0, 1_000));
      await service.start();
    },
  },
  {
    name: 'pause-service',
    canRun: always,
    async run({ services, hold }, random) {
      const service = random.pick(services);
      try {
        service.pause();
        await hold(2_000);
      } finally {
        service.go();
      }
    },
  },
];
