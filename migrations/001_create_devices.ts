import type { Migration } from '../src/database/migrator';

export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE devices (
      id           uuid         PRIMARY KEY,
      token_hash   varchar(128) NOT NULL,
      last_seen_at timestamptz,
      created_at   timestamptz  NOT NULL DEFAULT now(),
      deleted_at   timestamptz
    )
  `);

export const down: Migration = (db) => db.query('DROP TABLE devices');
