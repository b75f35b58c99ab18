import { ownDatabase } from '../support/database';
import { eats, hasSecondThoughts, readsItsDiary } from './diary-steps';
import { chooseFoods } from './foods';
import { inFlight } from './in-flight';
import { sendsOldCreatesAgain } from './old-creates';
import { Operator } from './operator';
import { correctsItsFoods, looksThroughItsPantry, stocksUp } from './pantry-steps';
import { Phone } from './phone';
import { readPortions } from './portions';
import { SeededRandom } from './seeded-random';
import { throwsFoodsAway } from './thrown-away';
import { Train } from './train';
import { week } from './week';

// A phone against the started service. It says what the files say, goes through a week with a bad
// connection, and at every step what comes back is held against its own memory, to the digit.
// What becomes of long names and of further decimals: see expected.ts.

const seed = Number(process.env.PHONE_SEED ?? 2024);
const random = new SeededRandom(seed);
const { foods, origin } = chooseFoods(random);
// eslint-disable-next-line no-console -- a run that passes has to say it too
console.info(`The phone takes ${origin}. Chance is drawn from PHONE_SEED=${seed}.`);

let database: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
});
afterAll(() => database.drop());

test(`a phone and its week, with ${origin}, PHONE_SEED=${seed}`, async () => {
  const operator = new Operator(database.url);
  await operator.start('Pacific/Kiritimati');
  const train = new Train(operator, seed);
  const phone = await Phone.registered(train, random);

  await stocksUp(phone, foods, random);
  await looksThroughItsPantry(phone, database.url, random);

  await eats(phone, week.slice(0, 3), random);
  await correctsItsFoods(phone, random);

  // On Thursday the service is restarted, elsewhere on the earth, while the phone goes on logging.
  await Promise.all([
    operator.restart('America/Los_Angeles'),
    eats(phone, week.slice(3, 4), random),
  ]);

  await eats(phone, week.slice(4), random);
  await readsItsDiary(phone);

  await hasSecondThoughts(phone, random);
  await throwsFoodsAway(phone, random);
  await sendsOldCreatesAgain(phone, random);
  await comparesEverything(phone);

  await operator.stop();
  expect(Math.min(...Object.values(train.fates))).toBeGreaterThan(0);
  expectDiscreetLog(operator, phone);
}, 120_000);

/** All that the service holds, as lists and one by one, and nothing besides. */
async function comparesEverything({ pantry, diary, client }: Phone): Promise<void> {
  await pantry.listed(200);
  await pantry.readAll(200);
  await diary.readAll({}, 200);
  await inFlight(4, diary.all(), ({ entry }) => diary.read(entry.id));
  await inFlight(4, pantry.byName().slice(0, 50), async (stocked) => {
    await pantry.read(stocked.product.id);
    await readPortions(client, stocked);
  });
}

/** No fault in it, and neither the token nor what was eaten. */
function expectDiscreetLog(operator: Operator, { token, pantry }: Phone): void {
  const log = operator.log();
  expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  const text = JSON.stringify(log);
  expect(text).not.toContain(token.split('.')[1]);
  const names = pantry.byName().map(({ said }) => JSON.stringify(said.name).slice(1, -1));
  expect(names.filter((name) => text.includes(name))).toEqual([]);
}
