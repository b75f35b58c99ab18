import type { Migration } from '../src/database/migrator';

export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE water_logs (
      device_id       uuid        NOT NULL REFERENCES devices (id),
      id              uuid        NOT NULL,
      date            date        NOT NULL,
      amount_ml       integer     NOT NULL CHECK (amount_ml <> 0),
      creation_digest bytea,
      created_at      timestamptz NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id)
    );

    -- The order of the list, and every day's total.
    CREATE INDEX water_logs_by_day ON water_logs (device_id, date, created_at, id)
      WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE water_logs');
