import { caller } from '../../statements/caller';
import { dayStats, meals } from '../../statements/day-stats';
import { ok, send, tagHeader } from '../answer';
import type { Fields } from '../call';
import { plain } from '../json';
import type { FloorRoute } from '../route';

const statement = {
  name: 'day-stats',
  text: `
    SELECT caller.tag, stats.* FROM ${caller}
    CROSS JOIN LATERAL (${dayStats('caller.id', '$3')}) stats`,
};

export const getDayStats: FloorRoute = {
  method: 'GET',
  path: '/v1/stats/day/',
  statements: [statement],
  ask: (call, sendStatement) => sendStatement(call, statement, call.id),
  answer({ res, rows, id }) {
    send(res, ok, dayJson(id, rows), tagHeader(rows[0]![0]));
  },
};

// After the tag: the meal, its sums, the water, and from `goalAt` on the goal.
const waterAt = 18;
const goalAt = 19;

function dayJson(date: string, rows: readonly Fields[]): string {
  const whole = rows.find((row) => row[1] === null)!;
  const water = whole[waterAt]!;
  let byMeal = '';
  for (const meal of meals) {
    const row = rows.find((one) => one[1] === meal);
    byMeal += `${byMeal && ','}"${meal}":${row ? sumsJson(row) : nothing}`;
  }
  return (
    `{"date":"${date}","totals":${sumsJson(whole)},"by_meal_type":{${byMeal}},` +
    `"water_ml":${water},${whole[goalAt] === null ? noGoal : goalJson(whole, water)}}`
  );
}

const sumsJson = (row: Fields) =>
  `{"entries":${row[2]},"kcal":${row[3]},"protein_g":${row[4]},"carbs_g":${row[5]},` +
  `"fat_g":${row[6]},"fiber_g":${row[7]},"sugars_g":${row[8]},"saturated_fat_g":${row[9]},` +
  `"salt_g":${row[10]},"entries_without_protein":${row[11]},"entries_without_carbs":${row[12]},` +
  `"entries_without_fat":${row[13]},"entries_without_fiber":${row[14]},` +
  `"entries_without_sugars":${row[15]},"entries_without_saturated_fat":${row[16]},` +
  `"entries_without_salt":${row[17]}}`;
const nothing = sumsJson(['', '', ...Array.from({ length: 16 }, () => '0')]);

const noGoal = '"goal":null,"remaining":null';

function goalJson(row: Fields, water: string): string {
  const [id, type, from, kcal, protein, carbs, fat, fiber, sugars, saturatedFat, salt, waterMl] =
    row.slice(goalAt);
  return (
    `"goal":{"id":"${id}","goal_type":${plain(type)},"effective_from":"${from}","kcal":${kcal},` +
    `"protein_g":${protein},"carbs_g":${carbs},"fat_g":${fat},"fiber_g":${fiber},` +
    `"sugars_g":${sugars},"saturated_fat_g":${saturatedFat},"salt_g":${salt},` +
    `"water_ml":${waterMl}},` +
    `"remaining":{"kcal":${less(kcal, row[3])},"protein_g":${less(protein, row[4])},` +
    `"carbs_g":${less(carbs, row[5])},"fat_g":${less(fat, row[6])},` +
    `"fiber_g":${less(fiber, row[7])},"sugars_g":${less(sugars, row[8])},` +
    `"saturated_fat_g":${less(saturatedFat, row[9])},"salt_g":${less(salt, row[10])},` +
    `"water_ml":${less(waterMl, water)}}`
  );
}

type Text = string | null | undefined;

/** Of amounts with two decimals at most. */
const less = (target: Text, had: Text) =>
  target == null ? 'null' : String(Math.round((Number(target) - Number(had)) * 100) / 100);
