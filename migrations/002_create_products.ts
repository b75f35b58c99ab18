import type { Migration } from '../src/database/migrator';

// Names sort by the ICU root collation on every server, whatever locale it was initialised with.
export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE products (
      device_id       uuid         NOT NULL REFERENCES devices (id),
      id              uuid         NOT NULL,
      name            varchar(100) COLLATE "und-x-icu" NOT NULL,
      kcal_100g       integer      NOT NULL,
      protein_100g    numeric(5,2),
      carbs_100g      numeric(5,2),
      fat_100g        numeric(5,2),
      creation_digest bytea,
      created_at      timestamptz  NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id)
    );

    -- The order of the list.
    CREATE INDEX products_by_name ON products (device_id, name, id) WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE products');
