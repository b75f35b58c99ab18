import { randomUUID } from 'node:crypto';
import type { Answered, Asked } from './wire';
import type { World } from './world';

/** A device of a history's own, reached through either process. */
export class Device {
  /** The entity tags that its phones were answered last, by path. */
  readonly tags = new Map<string, string>();
  /** Written out only when somebody wants to read it. */
  private readonly lines: (() => string)[] = [];

  private constructor(
    readonly world: World,
    readonly id: string,
    private readonly token: string,
  ) {}

  static async register(world: World): Promise<Device> {
    const id = randomUUID();
    const { status, body } = await world.wire.ask<{ token: string }>(world.urls[0], {
      method: 'POST',
      path: '/v1/auth/register',
      body: { device_id: id },
    });
    if (status !== 200) throw new Error(`The registration failed: ${JSON.stringify(body)}`);
    return new Device(world, id, body.token);
  }

  /** @param through which of the two processes */
  async ask<Body>(through: 0 | 1, asked: Asked): Promise<Answered<Body>> {
    const at = Date.now();
    const answer = await this.world.wire.ask<Body>(this.world.urls[through], {
      ...asked,
      token: this.token,
    });
    const until = Date.now();
    this.lines.push(() => `${at}-${until} ${lineOf(asked, answer)}`);
    return answer;
  }

  note(line: string): void {
    const at = Date.now();
    this.lines.push(() => `${at} ${line}`);
  }

  /** What was asked and answered, for who has to understand a failure. */
  story(): string {
    return this.lines.map((line) => line()).join('\n');
  }
}

function lineOf({ method, path, body }: Asked, answer: Answered): string {
  const [said, heard] = [body, answer.body].map((one) => JSON.stringify(one ?? '').slice(0, 600));
  return `${method} ${path} ${said} -> ${answer.status} ${heard}`;
}
