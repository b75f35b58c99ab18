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
const waterAt = 10;
const goalAt = 11;

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
  `"fat_g":${row[6]},"entries_without_protein":${row[7]},"entries_without_carbs":${row[8]},` +
  `"entries_without_fat":${row[9]}}`;
const nothing = sumsJson(['', '', '0', '0', '0', '0', '0', '0', '0', '0']);

const noGoal = '"goal":null,"remaining":null';

function goalJson(row: Fields, water: string): string {
  const [id, type, from, kcal, protein, carbs, fat, waterMl] = row.slice(goalAt);
  return (
    `"goal":{"id":"${id}","goal_type":${plain(type)},"effective_from":"${from}","kcal":${kcal},` +
    `"protein_g":${protein},"carbs_g":${carbs},"fat_g":${fat},"water_ml":${waterMl}},` +
    `"remaining":{"kcal":${less(kcal, row[3])},"protein_g":${less(protein, row[4])},` +
    `"carbs_g":${less(carbs, row[5])},"fat_g":${less(fat, row[6])},` +
    `"water_ml":${less(waterMl, water)}}`
  );
}

type Text = string | null | undefined;

/** Of amounts with two decimals at most. */
const less = (target: Text, had: Text) =>
  target == null ? 'null' : String(Math.round((Number(target) - Number(had)) * 100) / 100);
