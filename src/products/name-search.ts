import { BoundCondition } from '../database/bound-condition';

/** Products whose name has this part, whatever the case and accents of either. */
export function nameContains(part: string) {
  return new BoundCondition((name, $part) => {
    // Escaped after folding, which may itself make one of LIKE's own signs of another character.
    const literally = `regexp_replace(fold(${$part}), '([\\\\%_])', '\\\\\\1', 'g')`;
    return `fold(${name}) LIKE '%' || ${literally} || '%'`;
  }, part);
}

/** Products of this name, whatever the case and accents of either. */
export function nameIs(name: string) {
  return new BoundCondition((column, $name) => `fold(${column}) = fold(${$name})`, name);
}
