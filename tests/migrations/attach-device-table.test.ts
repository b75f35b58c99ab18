import { ownDatabase } from '../support/database';
import { sqlOn } from '../support/sql';

/** What `attach_device_table` gives a new table must be what the other tables of device data have. */

let database: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await sqlOn(
    database.url,
    `CREATE TABLE attached (
       device_id       uuid        NOT NULL REFERENCES devices (id),
       id              uuid        NOT NULL,
       creation_digest bytea,
       created_at      timestamptz NOT NULL DEFAULT now(),
       updated_at      timestamptz,
       deleted_at      timestamptz,
       PRIMARY KEY (device_id, id)
     )`,
  );
  await sqlOn(database.url, `SELECT attach_device_table('attached')`);
}, 60_000);
afterAll(() => database.drop());

const definitionsOf = (table: string) =>
  sqlOn<{ definition: string }>(
    database.url,
    `SELECT replace(definition, $1::text, 'TABLE_NAME') AS definition FROM (
       SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger
         WHERE tgrelid = $1::text::regclass AND NOT tgisinternal
       UNION ALL
       SELECT indexdef FROM pg_indexes WHERE tablename = $1::text AND indexname = $1::text || '_by_revision'
       UNION ALL
       SELECT concat_ws(' ', polname, polcmd, pg_get_expr(polqual, polrelid)) FROM pg_policy
         WHERE polrelid = $1::text::regclass
       UNION ALL
       SELECT 'row-level security ' || relrowsecurity FROM pg_class WHERE oid = $1::text::regclass
       UNION ALL
       SELECT concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull)
         FROM pg_attribute WHERE attrelid = $1::text::regclass AND attname = 'revision'
     ) AS parts ORDER BY definition`,
    [table],
  );

it('makes a table as the others of device data are', async () => {
  const attached = await definitionsOf('attached');
  expect(attached).toHaveLength(8);
  expect(attached).toEqual(await definitionsOf('body_weights'));
});
