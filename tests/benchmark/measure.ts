import { type Backends, cpuBetween } from './backends';
import { figuresOf, type Figures, type Round } from './figures';
import type { LoadGenerator, LoadRequest } from './load';
import { machineTimes } from './machine-times';
import type { NoiseMeter } from './noise';
import type { RunningServer } from './servers';
import type { Workload } from './workloads/workload';
import type { World } from './world';

/** A server, and what is in the database that it works on. */
export interface Contestant {
  readonly server: RunningServer;
  readonly world: World;
  readonly backends: Backends;
}

export interface Pace {
  readonly rounds: number;
  /** Of a round, in seconds. */
  readonly duration: number;
  readonly connections: number;
}

/** Whole rounds before the first that counts: a server takes some 5,000 requests to get fast. */
const warmUps = 2;
/** How many requests a connection has before it begins again. */
const lap = 40;
/** As many as a mix has parts, so that each round has all of them in equal shares. */
const devicesOfALap = lap / 2;

/** Sends workloads to servers in turn, so that whatever else the machine does meets all of them. */
export class Measurement {
  private rounds = 0;

  constructor(
    private readonly load: LoadGenerator,
    private readonly noise: NoiseMeter,
    private readonly pace: Pace,
  ) {}

  /** @returns the figures of each contestant @throws for an answer of another status */
  async run(workload: Workload, contestants: readonly Contestant[]): Promise<Figures[]> {
    const { rounds, duration, connections } = this.pace;
    const measured = contestants.map((contestant) => ({
      contestant,
      // At first just enough to learn how many requests fill a round.
      amount: connections * devicesOfALap,
      rounds: [] as Round[],
    }));
    // The first round is for the pace and the next ones are for the compiler and the caches.
    for (let n = -warmUps; n <= rounds; n += 1) {
      this.noise.sample();
      for (const each of measured) {
        const round = await this.round(workload, each.contestant, each.amount);
        if (n > 0) each.rounds.push(round);
        each.amount = Math.max(
          connections,
          Math.round((round.requests / round.seconds) * duration),
        );
      }
    }
    return measured.map((each) => figuresOf(each.rounds));
  }

  /**
   * Every device that asks has asked each process once: no round pays for the first check of a token.
   * Which of several processes takes a connection is for the system to say, so it takes many.
   */
  async greet(workload: Workload, contestants: readonly Contestant[], workers: number) {
    const { connections } = this.pace;
    for (const contestant of contestants) {
      const enough = contestant.world.asked * (workers === 1 ? 1 : 16);
      for (let asked = 0; asked < enough; asked += connections * devicesOfALap) {
        await this.round(workload, contestant, connections * lap);
      }
    }
  }

  private async round(
    workload: Workload,
    { server, world, backends }: Contestant,
    amount: number,
  ): Promise<Round> {
    const databaseBefore = await backends.costs();
    const before = server.costs();
    const machineBefore = machineTimes();
    const sent = await this.load.send({
      url: server.url,
      amount,
      connections: this.requests(workload, world),
    });
    const { cpuMs } = server.costs();
    const { busyMs } = machineTimes();
    const databaseCpuMs = cpuBetween(databaseBefore, await backends.costs());
    const right = workload.statuses.reduce((sum, status) => sum + (sent.statuses[status] ?? 0), 0);
    if (right !== amount) {
      const statuses = JSON.stringify(sent.statuses);
      throw new Error(`${workload.title}: the ${server.name} answered ${statuses}`);
    }
    const { seconds, p50Ms, p99Ms } = sent;
    return {
      requests: amount,
      seconds,
      cpuMs: cpuMs - before.cpuMs,
      databaseCpuMs,
      busyMs: busyMs - machineBefore.busyMs,
      p50Ms,
      p99Ms,
    };
  }

  /** For each connection other devices, each asking twice in two turns. */
  private requests(workload: Workload, world: World): LoadRequest[][] {
    const { connections } = this.pace;
    const round = this.rounds++;
    return Array.from({ length: connections }, (_, connection) =>
      Array.from({ length: lap }, (_each, at) => {
        const n = (round * devicesOfALap + (at % devicesOfALap)) * connections + connection;
        return asSent(workload, n, round * 2 + Math.floor(at / devicesOfALap), world);
      }),
    );
  }
}

function asSent(workload: Workload, n: number, turn: number, world: World): LoadRequest {
  const { device, method, path, headers, body } = workload.ask(n, turn, world);
  return {
    method,
    path,
    headers: {
      ...(device !== undefined && { Authorization: `Bearer ${world.token(device)}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
