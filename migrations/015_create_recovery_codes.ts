import type { Migration } from '../src/database/migrator';

// One for each device: the next one takes its place.
export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE recovery_codes (
      device_id  uuid         PRIMARY KEY REFERENCES devices (id),
      code_hash  varchar(128) NOT NULL,
      expires_at timestamptz  NOT NULL,
      used_at    timestamptz,
      created_at timestamptz  NOT NULL DEFAULT now()
    )
  `);

export const down: Migration = (db) => db.query('DROP TABLE recovery_codes');
