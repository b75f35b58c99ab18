import { Op, col, fn, where } from 'sequelize';

const foldedName = fn('fold', col('name'));

/** Products whose name has this part, whatever the case and accents of either. */
export function nameContains(part: string) {
  // After folding, which may itself make one of another character: LIKE's own signs, escaped.
  const literally = fn('regexp_replace', fn('fold', part), '([\\\\%_])', '\\\\\\1', 'g');
  return { [Op.and]: [where(foldedName, 'LIKE', fn('concat', '%', literally, '%'))] };
}

/** Products of this name, whatever the case and accents of either. */
export function nameIs(name: string) {
  return { [Op.and]: [where(foldedName, '=', fn('fold', name))] };
}
