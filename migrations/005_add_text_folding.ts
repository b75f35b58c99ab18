import type { Migration } from '../src/database/migrator';

// What a search compares by: "Café" and "cafe" are the same. `unaccent` itself is not immutable,
// since its dictionary could be changed; with the dictionary named it is as good as that, which is
// what an index on it needs. ICU lowers every letter, whatever locale the server was made with.
export const up: Migration = (db) =>
  db.query(`
    CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

    CREATE FUNCTION fold(text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(public.unaccent('public.unaccent'::regdictionary, $1) COLLATE "und-x-icu");
  `);

// The extensions stay: someone else may use them by now.
export const down: Migration = (db) => db.query('DROP FUNCTION fold(text)');
