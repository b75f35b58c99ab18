import type { Migration } from '../src/database/migrator';

// An enum sorts in the order of its values, which is the order of a day.
export const up: Migration = (db) =>
  db.query(`
    CREATE TYPE meal_type AS ENUM ('breakfast', 'lunch', 'dinner', 'snacks');

    CREATE TABLE food_entries (
      device_id       uuid          NOT NULL REFERENCES devices (id),
      id              uuid          NOT NULL,
      date            date          NOT NULL,
      meal_type       meal_type     NOT NULL,
      consumed_at     timestamptz,
      product_id      uuid          NOT NULL,
      portion_id      uuid,
      quantity        numeric(6,2)  CHECK (quantity > 0),
      name            varchar(100)  NOT NULL,
      portion_name    varchar(100),
      portion_grams   numeric(7,2),
      kcal_100g       integer       NOT NULL,
      protein_100g    numeric(5,2),
      carbs_100g      numeric(5,2),
      fat_100g        numeric(5,2),
      grams           numeric(12,2) NOT NULL,
      kcal            numeric(12,2) NOT NULL,
      protein_g       numeric(12,2),
      carbs_g         numeric(12,2),
      fat_g           numeric(12,2),
      creation_digest bytea,
      created_at      timestamptz   NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id),
      FOREIGN KEY (device_id, product_id) REFERENCES products (device_id, id),
      FOREIGN KEY (device_id, portion_id) REFERENCES portions (device_id, id),
      -- Eaten by portion, or by weight.
      CHECK ((portion_id IS NULL) = (quantity IS NULL)),
      CHECK ((portion_id IS NULL) = (portion_grams IS NULL))
    );

    -- The order of the diary.
    CREATE INDEX food_entries_by_day ON food_entries (device_id, date, meal_type, created_at, id)
      WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE food_entries; DROP TYPE meal_type');
