/**
 * Full years from one calendar day to another. Who was born on a 29 February turns a year older on
 * 1 March of a common year.
 *
 * @param birthDate and `day` are `YYYY-MM-DD`, and are never made a `Date`
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const hadBirthday = day.slice(5) >= birthDate.slice(5);
  return hadBirthday ? years : years - 1;
}
