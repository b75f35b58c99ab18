import { Client } from 'pg';
import { workerDatabase } from '../support/database';
import { trafficOf } from '../support/statements';

let one: Client;
let other: Client;
let pipelined: Client;
beforeAll(async () => {
  const connectionString = await workerDatabase();
  one = new Client({ connectionString });
  other = new Client({ connectionString });
  pipelined = new Client({ connectionString, pipeline: true });
  await Promise.all([one.connect(), other.connect(), pipelined.connect()]);
});
afterAll(() => Promise.all([one.end(), other.end(), pipelined.end()]));

const costOf = async (work: () => Promise<unknown>) => {
  const { statements, roundTrips } = await trafficOf(work);
  return [statements.length, roundTrips];
};
const slowly = 'SELECT pg_sleep(0.1)';

test('nothing costs nothing', async () => {
  expect(await costOf(() => Promise.resolve())).toEqual([0, 0]);
});

test('one after the other, each waits', async () => {
  const work = async () => {
    await one.query('BEGIN');
    await other.query('SELECT 1');
    await one.query('COMMIT');
  };
  expect(await costOf(work)).toEqual([3, 3]);
});

test('together on several connections, they wait together', async () => {
  const work = () => Promise.all([one.query(slowly), other.query(slowly)]);
  expect(await costOf(work)).toEqual([2, 1]);
});

test('together in a pipeline, they wait together', async () => {
  const text = 'SELECT $1::integer';
  const work = () =>
    Promise.all([1, 2, 3].map((n) => pipelined.query({ name: 'own', text, values: [n] })));
  expect(await costOf(work)).toEqual([3, 1]);
});

test('one that pg holds back until another one is answered waits', async () => {
  const work = () => Promise.all([one.query('SELECT 1'), one.query('SELECT 2')]);
  expect(await costOf(work)).toEqual([2, 2]);
});

test('a slow one beside a chain does not hide how long the chain is', async () => {
  const chain = async () => {
    await other.query('SELECT 1');
    await other.query('SELECT 2');
  };
  expect(await costOf(() => Promise.all([one.query(slowly), chain()]))).toEqual([3, 2]);
});

test('a statement that fails was waited for', async () => {
  const work = async () => {
    await one.query('SELECT 1 / 0').catch(() => undefined);
    await one.query('SELECT 1');
  };
  expect(await costOf(work)).toEqual([2, 2]);
});

test('when a device was last seen is written beside the requests', async () => {
  const work = () => one.query('UPDATE devices SET last_seen_at = now() WHERE false');
  expect(await costOf(work)).toEqual([0, 0]);
});
