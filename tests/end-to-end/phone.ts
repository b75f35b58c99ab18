import { type Client, answered, clientOn, refused } from './client';
import { Diary } from './diary';
import { Pantry } from './pantry';
import type { SeededRandom } from './seeded-random';
import type { Train } from './train';

/** A phone with the app on it: what it remembers, and the token by which the service knows it. */
export class Phone {
  readonly pantry: Pantry;
  readonly diary: Diary;

  private constructor(
    readonly client: Client,
    readonly token: string,
  ) {
    this.pantry = new Pantry(client);
    this.diary = new Diary(client, this.pantry);
  }

  /** The answer to its first registration is lost, and the token with it: it takes a new id. */
  static async registered(train: Train, random: SeededRandom): Promise<Phone> {
    const client = clientOn(train);
    const register = (device_id: string) =>
      client.POST('/v1/auth/register', { body: { device_id } });

    const lost = random.uuid();
    await register(lost);
    const again = refused(await register(lost));
    expect(again).toEqual({ status: 409, code: 'device_already_registered' });

    const { token } = answered<{ token: string }>(await register(random.uuid()), 200);
    return new Phone(clientOn(train, token), token);
  }
}
