import type { Migration } from '../src/database/migrator';

// Shared by all devices and read-only to them, so it has no device_id. What a search needs is
// derived by the database itself: no writer can forget it. `search_words` cuts text at whatever is
// neither letter nor digit; PostgreSQL's own parser takes "beef/pork" for a path and "3.25%" apart.
// Its classes of characters are ICU's, so that every server cuts alike.
export const up: Migration = (db) =>
  db.query(`
    CREATE FUNCTION search_words(text) RETURNS text[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN array_remove(
        regexp_split_to_array(fold($1) COLLATE "und-x-icu", '[^[:alnum:]]+'), ''
      );

    CREATE TABLE catalog_products (
      id             uuid         PRIMARY KEY,
      source         varchar(20)  NOT NULL,
      source_id      varchar(50)  COLLATE "C" NOT NULL,
      name           varchar(100) COLLATE "und-x-icu" NOT NULL CHECK (name <> ''),
      brand          varchar(100) COLLATE "und-x-icu",
      barcode        char(14),
      quantity       varchar(100),
      category       varchar(100),
      kcal_100g      integer      NOT NULL CHECK (kcal_100g BETWEEN 0 AND 1000),
      protein_100g   numeric(5,2) CHECK (protein_100g BETWEEN 0 AND 100),
      carbs_100g     numeric(5,2) CHECK (carbs_100g BETWEEN 0 AND 100),
      fat_100g       numeric(5,2) CHECK (fat_100g BETWEEN 0 AND 100),
      content_digest bytea        NOT NULL,
      created_at     timestamptz  NOT NULL DEFAULT now(),
      updated_at     timestamptz,
      name_folded    text         COLLATE "C" NOT NULL
                     GENERATED ALWAYS AS (fold(name)) STORED,
      words          tsvector     NOT NULL
                     GENERATED ALWAYS AS (
                       array_to_tsvector(search_words(name || ' ' || coalesce(brand, '')))
                     ) STORED,
      UNIQUE (source, source_id)
    );

    -- Names that start with what was typed, in the order of the answer.
    CREATE INDEX catalog_products_by_name ON catalog_products (name_folded, id);
    -- Words in any order, the last one by its beginning.
    CREATE INDEX catalog_products_by_words ON catalog_products USING gin (words);
    -- Not unique: sources know the same barcode, and one source may know it twice.
    CREATE INDEX catalog_products_by_barcode ON catalog_products (barcode)
      WHERE barcode IS NOT NULL;

    CREATE TABLE catalog_portions (
      catalog_product_id uuid         NOT NULL REFERENCES catalog_products (id) ON DELETE CASCADE,
      position           smallint     NOT NULL,
      name               varchar(100) NOT NULL CHECK (name <> ''),
      grams              numeric(7,2) NOT NULL CHECK (grams BETWEEN 0.01 AND 10000),
      PRIMARY KEY (catalog_product_id, position)
    );

    -- The words of all names. Parts of words and typos are looked up among these, which are far
    -- fewer than the names: trigrams of a million names are slow to search and slower to keep.
    CREATE TABLE catalog_words (word text COLLATE "C" PRIMARY KEY);
    CREATE INDEX catalog_words_by_part ON catalog_words USING gin (word gin_trgm_ops);
  `);

export const down: Migration = (db) =>
  db.query(`
    DROP TABLE catalog_words, catalog_portions, catalog_products;
    DROP FUNCTION search_words(text);
  `);
