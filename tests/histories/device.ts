import { randomUUID } from 'node:crypto';
import type { Answered, Asked } from './wire';
import type { World } from './world';

/** A device of a history's own, reached through either process. */
export class Device {
  /** What was asked and answered, for who has to understand a failure. */
  readonly story: string[] = [];

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
    this.tell(`${asked.method} ${asked.path} ${JSON.stringify(asked.body ?? '')}`, answer, at);
    return answer;
  }

  /** Notes a line of the story. */
  note(line: string): void {
    this.story.push(`${Date.now()} ${line}`);
  }

  private tell(what: string, { status, body }: Answered, at: number): void {
    const said = JSON.stringify(body ?? '');
    this.story.push(`${at}-${Date.now()} ${what} -> ${status} ${said.slice(0, 600)}`);
  }
}
