import type { Migration } from '../src/database/migrator';

export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE body_weights (
      device_id       uuid         NOT NULL REFERENCES devices (id),
      id              uuid         NOT NULL,
      date            date         NOT NULL,
      weight_kg       numeric(5,2) NOT NULL CHECK (weight_kg > 0),
      creation_digest bytea,
      created_at      timestamptz  NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id)
    );

    -- One live weight a day; also the order of the list and of the curve.
    CREATE UNIQUE INDEX body_weights_one_a_day ON body_weights (device_id, date)
      WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE body_weights');
