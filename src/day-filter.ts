import { Op } from 'sequelize';
import { validationError } from './problems/problem';

const maxDays = 366;
const dayMs = 86_400_000;

type Place = 'query' | 'body';

export interface Days {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The condition for the days that were asked for: one, a range with both ends included, or all.
 *
 * @param place where in the request they were said
 * @throws 422 for a range that lacks an end, is reversed, is longer than 366 days, or comes with `date`
 */
export function dayFilter({ date, from, to }: Days, place: Place = 'query') {
  const refusal = refusalIn(place);
  if (date !== undefined) {
    if (from !== undefined) throw refusal('from', 'use either date, or from and to');
    if (to !== undefined) throw refusal('to', 'use either date, or from and to');
    return { date };
  }
  if (from === undefined && to === undefined) return {};
  if (from === undefined) throw refusal('from', 'is required with to');
  if (to === undefined) throw refusal('to', 'is required with from');
  assertRange(from, to, place);
  return { date: { [Op.between]: [from, to] } };
}

/** @throws 422 for a range that is reversed, or longer than 366 days */
export function assertRange(from: string, to: string, place: Place = 'query'): void {
  const refusal = refusalIn(place);
  // As UTC midnights two days are always whole days apart, whatever the zone of the server.
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  if (days < 1) throw refusal('to', 'must not be before from');
  if (days > maxDays) throw refusal('to', `must be at most ${maxDays - 1} days after from`);
}

function refusalIn(place: Place) {
  return (name: string, detail: string) =>
    validationError([{ pointer: `/${place}/${name}`, detail }]);
}
