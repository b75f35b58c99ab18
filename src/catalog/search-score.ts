/*
 * How well a food fits a text: what share of the words it has, each by where it stands; how much of
 * the food's own name and of the whole name that is; and what is known of the food beforehand. A
 * name that is the text, or goes on from it, is a little better still.
 */
const places = {
  /** D, C, B, A: the brand, what qualifies the food, what stands next to it, the food itself. */
  weights: '{0.5, 0.6, 0.75, 1}',
  food: '{0, 0, 0, 1}',
  name: '{0, 1, 1, 1}',
};

/** The parameters of a statement that hold the query by which it ranks. */
export interface ScoreParameters {
  readonly covering: string;
  readonly finished: string;
  readonly coveringScale: string;
  readonly finishedScale: string;
  readonly wordCount: string;
  readonly folded: string;
}

/** Over a row with `words`, `head_words`, `name_words`, `name_folded` and `prior`. */
export function score(given: ScoreParameters): string {
  const covered = (weights: string, of: string) =>
    `least(1, ts_rank('${weights}', words, ${given.covering}::tsquery) * ${given.coveringScale}::real / ${of})`;
  const finished = `least(1, ts_rank('${places.weights}', words, ${given.finished}::tsquery)
      * ${given.finishedScale}::real / ${given.wordCount}::integer)`;
  return `(
    2 * ${covered(places.weights, `${given.wordCount}::integer`)} + ${finished}
    + 1.2 * ${covered(places.food, 'head_words')}
    + 0.6 * ${covered(places.name, 'name_words')}
    + prior
    + CASE WHEN name_folded = ${given.folded} THEN 0.5
           WHEN starts_with(name_folded, ${given.folded}) THEN 0.2 ELSE 0 END
  )::real`;
}
