import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Device } from './device';
import type { Answered } from './wire';
import type { Page } from './tables';

/** What may come of a write that meets other writers; all else is a fault of the service. */
const expected = new Set([200, 201, 204, 404, 409, 412, 503]);

/** The entity tag of a backup that was restored, or of nothing that was seen. */
const ofAnotherCount = '"00000000-1"';

/** One of the device's phones that write. */
export class Writer {
  private cursor: string | null = null;

  constructor(
    readonly device: Device,
    readonly random: SeededRandom,
  ) {}

  async write<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered<Body>> {
    const answer = await this.device.ask<Body>(this.through(), { method, path, body, headers });
    if (!expected.has(answer.status)) {
      throw new Error(
        `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`,
      );
    }
    if (answer.etag) {
      const { id } = answer.body as { id?: string };
      this.device.tags.set(method === 'POST' && id ? `${path}/${id}` : path, answer.etag);
    }
    return answer;
  }

  /** Goes by what any of them last saw of the row by itself, which may be long ago. */
  writeIfUnchanged(method: string, path: string, body?: unknown) {
    const tag = this.device.tags.get(path) ?? ofAnotherCount;
    return this.write(method, path, body, { 'If-Match': tag });
  }

  /** @param changes by table, in the shape of a pull */
  push(changes: object, atomic: boolean) {
    return this.write('POST', '/v1/sync/changes', { changes, cursor: this.cursor, atomic });
  }

  /** As a phone does before it pushes. */
  async catchUp(): Promise<void> {
    const since = this.cursor === null ? '' : `&since=${encodeURIComponent(this.cursor)}`;
    const { status, body } = await this.device.ask<Page>(this.through(), {
      method: 'GET',
      path: `/v1/sync/changes?limit=500${since}`,
    });
    if (status === 200) this.cursor = body.cursor;
  }

  private through() {
    return this.random.pick([0, 1] as const);
  }
}
