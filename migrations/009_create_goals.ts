import type { Migration } from '../src/database/migrator';

// The targets of every goal, and what a calculated one was calculated from.
export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE goals (
      device_id        uuid         NOT NULL REFERENCES devices (id),
      id               uuid         NOT NULL,
      goal_type        varchar(10)  NOT NULL CHECK (goal_type IN ('calculated', 'manual')),
      effective_from   date         NOT NULL,
      kcal             integer      NOT NULL CHECK (kcal > 0),
      protein_g        integer,
      carbs_g          integer,
      fat_g            integer,
      water_ml         integer,
      sex              varchar(6),
      birth_date       date,
      height_cm        numeric(5,2),
      weight_kg        numeric(5,2),
      activity_level   varchar(11),
      direction        varchar(8),
      target_weight_kg numeric(5,2),
      pace             varchar(10),
      protein_percent  integer,
      carbs_percent    integer,
      fat_percent      integer,
      creation_digest  bytea,
      created_at       timestamptz  NOT NULL DEFAULT now(),
      updated_at       timestamptz,
      deleted_at       timestamptz,
      PRIMARY KEY (device_id, id),
      -- All that it is calculated from, or nothing of it.
      CHECK (num_nulls(sex, birth_date, height_cm, weight_kg, activity_level, direction)
             = CASE goal_type WHEN 'calculated' THEN 0 ELSE 6 END),
      CHECK (num_nulls(target_weight_kg, pace)
             = CASE WHEN direction IN ('lose', 'gain') THEN 0 ELSE 2 END),
      -- Null while they follow the direction.
      CHECK (num_nulls(protein_percent, carbs_percent, fat_percent) IN (0, 3)),
      CHECK (protein_percent + carbs_percent + fat_percent = 100)
    );

    -- One live goal from a day on; also the order of the list and the way to the one in force.
    CREATE UNIQUE INDEX goals_one_a_day ON goals (device_id, effective_from)
      WHERE deleted_at IS NULL;
  `);

export const down: Migration = (db) => db.query('DROP TABLE goals');
