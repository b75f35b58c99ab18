import type { Migration } from '../src/database/migrator';

// The composite reference makes the database itself refuse a portion on another device's product.
export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE portions (
      device_id       uuid         NOT NULL REFERENCES devices (id),
      id              uuid         NOT NULL,
      product_id      uuid         NOT NULL,
      name            varchar(100) COLLATE "und-x-icu" NOT NULL,
      grams           numeric(7,2) NOT NULL CHECK (grams > 0),
      is_default      boolean      NOT NULL DEFAULT false,
      creation_digest bytea,
      created_at      timestamptz  NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id),
      FOREIGN KEY (device_id, product_id) REFERENCES products (device_id, id)
    );

    -- One default among the live portions of a product.
    CREATE UNIQUE INDEX portions_one_default ON portions (device_id, product_id)
      WHERE is_default AND deleted_at IS NULL;

    -- The order of the list, and every look-up by product.
    CREATE INDEX portions_by_product ON portions (device_id, product_id, name, id);
  `);

export const down: Migration = (db) => db.query('DROP TABLE portions');
