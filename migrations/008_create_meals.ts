import type { Migration } from '../src/database/migrator';

export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE meals (
      device_id       uuid         NOT NULL REFERENCES devices (id),
      id              uuid         NOT NULL,
      name            varchar(100) COLLATE "und-x-icu" NOT NULL,
      creation_digest bytea,
      created_at      timestamptz  NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id)
    );

    -- The order of the list.
    CREATE INDEX meals_by_name ON meals (device_id, name, id) WHERE deleted_at IS NULL;

    CREATE TABLE meal_items (
      device_id       uuid         NOT NULL REFERENCES devices (id),
      id              uuid         NOT NULL,
      meal_id         uuid         NOT NULL,
      position        integer      NOT NULL,
      product_id      uuid         NOT NULL,
      portion_id      uuid,
      quantity        numeric(6,2) CHECK (quantity > 0),
      grams           numeric(8,2) CHECK (grams > 0),
      creation_digest bytea,
      created_at      timestamptz  NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id),
      FOREIGN KEY (device_id, meal_id) REFERENCES meals (device_id, id),
      FOREIGN KEY (device_id, product_id) REFERENCES products (device_id, id),
      FOREIGN KEY (device_id, portion_id) REFERENCES portions (device_id, id),
      -- By portion, or by weight.
      CHECK ((portion_id IS NULL) = (quantity IS NULL)),
      CHECK ((portion_id IS NULL) = (grams IS NOT NULL))
    );

    -- The order in a meal.
    CREATE INDEX meal_items_by_meal ON meal_items (device_id, meal_id, position, id)
      WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE meal_items; DROP TABLE meals');
