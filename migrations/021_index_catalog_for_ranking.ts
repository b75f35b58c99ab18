import type { Migration } from '../src/database/migrator';

/** USDA begins these names with the shelf that a food stands on; the food itself comes after it. */
const shelves = `
  alcoholic beverage, alcoholic beverages, babyfood, beverages, candies, cereals,
  cereals ready-to-eat, cheese, crustaceans, fast food, fast foods, fish, frozen novelties,
  game meat, infant formula, leavening agents, mollusks, nuts, oil, restaurant, salad dressing,
  school lunch, seeds, snacks, spices, sweeteners, vegetable oil
`;

/** The stems of words that most names do without. They count when they match, and are never asked for. */
const fillers = `
  a al au avec con d da de dei del della der die e el en et for from in l la le lo mit no of oder ohn
  or ou para por san sin the to u un und une with without y
`;

const list = (text: string, separator: RegExp) => text.trim().split(separator);
const literals = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(', ');

/*
 * A search finds a food by the stems of its words and ranks it by where they stand. All of that is
 * derived here, by a trigger, so that no writer can forget it: a generated column can't be made of
 * another one, and the words of a name are cut once.
 *
 * words: the stems; A are the food itself, B and C what qualifies it, D its brand and its shelf.
 * tier: 0 for the foods of USDA and the starter set, 1 for what is often scanned, 2 for the rest.
 * Each tier has an index of its own, so that a search gathers the best foods without going through
 * all that match: there may be a hundred thousand.
 */
export const up: Migration = (db) =>
  db.query(`
    DROP INDEX catalog_products_by_words, catalog_products_by_name;
    ALTER TABLE catalog_products DROP COLUMN words, DROP COLUMN name_folded;
    DROP FUNCTION search_words(text);

    -- Plurals and singulars of English, German, French and Spanish meet in one stem. It is not a
    -- word of any of them: apples and apple are appl, Tomaten and tomate tomat.
    -- An owner's s and a letter on either side of & belong to the word: M&M's is mms. An elided
    -- article does not: huile d'olive.
    CREATE FUNCTION food_words(folded text) RETURNS text[]
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
    DECLARE
      cut text COLLATE "und-x-icu" := folded;
    BEGIN
      IF strpos(cut, '''') > 0 THEN
        cut := regexp_replace(cut, '''s\\M', 's', 'g');
        cut := regexp_replace(cut, '\\m(qu|[cdjlmnst])''(?=[[:alnum:]])', ' ', 'g');
        cut := replace(cut, '''', '');
      END IF;
      IF strpos(cut, '&') > 0 THEN
        cut := regexp_replace(cut, '\\m([[:alnum:]]) ?& ?([[:alnum:]]s?)\\M', '\\1\\2', 'g');
      END IF;
      cut := regexp_replace(cut, '[^[:alnum:]]+', ' ', 'g');
      cut := regexp_replace(cut, '([ae]u)x\\M', '\\1', 'g');
      cut := regexp_replace(cut, '([^ ][^ s])s\\M', '\\1', 'g');
      cut := regexp_replace(cut, '([^ ]{4}[elr])n\\M', '\\1', 'g');
      cut := regexp_replace(cut, '([^ ]{3})e\\M', '\\1', 'g');
      cut := regexp_replace(cut, '([^ ]{2}[^ aeiou])y\\M', '\\1i', 'g');
      RETURN array_remove(string_to_array(cut, ' '), '');
    END $$;

    CREATE FUNCTION food_vector(words text[], place text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN coalesce((SELECT string_agg('''' || word || ''':' || place, ' ') FROM unnest(words) AS word)::tsvector, '');

    -- A word, and what is left of it without one of its letters: two words that are one typo apart
    -- have one of these in common (Garbe's symmetric deletes).
    CREATE FUNCTION word_deletions(word text) RETURNS text[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN (
        SELECT array_agg(DISTINCT overlay(word PLACING '' FROM n FOR 1)) || word
        FROM generate_series(1, length(word)) AS n
      );

    ALTER TABLE catalog_products
      ADD COLUMN name_folded text     COLLATE "C" NOT NULL DEFAULT '',
      ADD COLUMN words       tsvector NOT NULL DEFAULT '',
      ADD COLUMN head_words  smallint NOT NULL DEFAULT 1,
      ADD COLUMN name_words  smallint NOT NULL DEFAULT 1,
      ADD COLUMN tier        smallint NOT NULL DEFAULT 2,
      ADD COLUMN prior       real     NOT NULL DEFAULT 0;
    ALTER TABLE catalog_words ADD COLUMN foods integer NOT NULL DEFAULT 1;

    CREATE FUNCTION index_catalog_product() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      fillers CONSTANT text[] := ARRAY[${literals(list(fillers, /\s+/))}];
      shelves CONSTANT text[] := ARRAY[${literals(list(shelves, /,\s+/))}];
      segments text[] := array_remove(regexp_split_to_array(NEW.name, '\\s*[,;:()]+\\s*|\\s+-\\s+'), '');
      cut text[];
      place text;
      head smallint;
      is_aside boolean;
      vector tsvector := '';
      head_count integer := 0;
      name_count integer := 0;
      is_baby_food boolean := false;
    BEGIN
      FOR n IN 1 .. cardinality(segments) LOOP
        cut := food_words(fold(segments[n]));
        CONTINUE WHEN cardinality(cut) = 0;
        -- USDA writes brands in capital letters.
        is_aside := NEW.source <> 'off' AND head IS NULL AND n < cardinality(segments) AND (
          lower(segments[n]) = ANY (shelves)
          OR length(regexp_replace(segments[n], '[^A-Z]', '', 'g'))
             > length(regexp_replace(segments[n], '[^a-z]', '', 'g'))
        );
        IF is_aside THEN
          place := '4D';
          is_baby_food := is_baby_food OR lower(segments[n]) IN ('babyfood', 'infant formula');
        ELSE
          place := CASE WHEN head IS NULL THEN '1A' WHEN n = head + 1 THEN '2B' ELSE '3C' END;
          name_count := name_count + (SELECT count(*) FROM unnest(cut) AS word WHERE word <> ALL (fillers));
          IF head IS NULL THEN
            head := n;
            head_count := name_count;
          END IF;
        END IF;
        vector := vector || food_vector(
          cut || string_to_array(split_part(NEW.also_known_as, '|', n), ' '), place
        );
      END LOOP;
      IF NEW.brand IS NOT NULL THEN
        vector := vector || food_vector(food_words(fold(NEW.brand)), '4D');
      END IF;
      -- After those of its parts come the words of names of several words.
      vector := vector || food_vector(
        string_to_array(split_part(NEW.also_known_as, '|', cardinality(segments) + 1), ' '), '4D'
      );
      NEW.name_folded := fold(NEW.name);
      NEW.words := vector;
      NEW.head_words := greatest(head_count, 1);
      NEW.name_words := greatest(name_count, 1);
      NEW.tier := CASE WHEN NEW.source <> 'off' THEN 0 WHEN NEW.scan_count >= 50 THEN 1 ELSE 2 END;
      NEW.prior := CASE
        WHEN is_baby_food THEN 0
        WHEN NEW.source = 'starter' THEN 1
        WHEN NEW.source = 'usda' THEN 0.8
        ELSE least(0.7, ln(1 + NEW.scan_count) / ln(10000) * 0.7)
      END;
      RETURN NEW;
    END $$;

    CREATE TRIGGER index_catalog_product BEFORE INSERT OR UPDATE ON catalog_products
      FOR EACH ROW EXECUTE FUNCTION index_catalog_product();
    UPDATE catalog_products SET id = id;

    TRUNCATE catalog_words;
    INSERT INTO catalog_words (word, foods)
      SELECT word, ndoc FROM ts_stat('SELECT words FROM catalog_products')
      WHERE word COLLATE "und-x-icu" ~ '^[[:alpha:]][[:alnum:]]{1,29}$';

    CREATE INDEX catalog_words_by_deletion ON catalog_words USING gin (word_deletions(word))
      WHERE length(word) >= 3;
    CREATE INDEX catalog_products_generic_words ON catalog_products USING gin (words) WHERE tier = 0;
    CREATE INDEX catalog_products_scanned_words ON catalog_products USING gin (words) WHERE tier = 1;
    CREATE INDEX catalog_products_other_words ON catalog_products USING gin (words) WHERE tier = 2;
    CREATE INDEX catalog_products_generic_names ON catalog_products (name_folded, id) WHERE tier = 0;
    CREATE INDEX catalog_products_other_names ON catalog_products (name_folded, id) WHERE tier = 2;
  `);

/* As they were. */
export const down: Migration = (db) =>
  db.query(`
    DROP INDEX catalog_products_generic_words, catalog_products_scanned_words,
      catalog_products_other_words, catalog_products_generic_names, catalog_products_other_names;
    DROP TRIGGER index_catalog_product ON catalog_products;
    DROP FUNCTION index_catalog_product();
    ALTER TABLE catalog_products DROP COLUMN words, DROP COLUMN name_folded, DROP COLUMN head_words,
      DROP COLUMN name_words, DROP COLUMN tier, DROP COLUMN prior;
    ALTER TABLE catalog_words DROP COLUMN foods;
    DROP INDEX catalog_words_by_deletion;
    DROP FUNCTION word_deletions(text);
    DROP FUNCTION food_vector(text[], text);
    DROP FUNCTION food_words(text);

    CREATE FUNCTION search_words(text) RETURNS text[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN array_remove(
        regexp_split_to_array(fold($1) COLLATE "und-x-icu", '[^[:alnum:]]+'), ''
      );
    ALTER TABLE catalog_products
      ADD COLUMN name_folded text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (fold(name)) STORED,
      ADD COLUMN words tsvector NOT NULL
        GENERATED ALWAYS AS (
          array_to_tsvector(search_words(name || ' ' || coalesce(brand, '')))
        ) STORED;
    CREATE INDEX catalog_products_by_name ON catalog_products (name_folded, id);
    CREATE INDEX catalog_products_by_words ON catalog_products USING gin (words);
    TRUNCATE catalog_words;
    INSERT INTO catalog_words
      SELECT word FROM ts_stat('SELECT words FROM catalog_products')
      WHERE word COLLATE "und-x-icu" ~ '^[[:alpha:]][[:alnum:]]{2,29}$';
  `);
