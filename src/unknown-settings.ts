import type { Environment } from './settings';

/**
 * Looks for variables that look like settings and are none; an environment is full of variables of
 * other programs.
 *
 * @param known the names of all settings
 * @returns `misspelt`: each with the setting that is probably meant and is not set, since the default
 *   in its place can be dangerous (without DATABASE_URL another database is used). `ignored`: other
 *   DATABASE_ variables, which can be there on purpose: Kubernetes sets DATABASE_PORT for a service
 *   that is called `database`.
 */
export function unknownSettings(environment: Environment, known: ReadonlySet<string>) {
  const misspelt: { readonly name: string; readonly meant: string }[] = [];
  const ignored: string[] = [];
  for (const name of Object.keys(environment)) {
    if (known.has(name)) continue;
    const meant = [...known].find((one) => environment[one] === undefined && isNearMiss(name, one));
    if (meant !== undefined) misspelt.push({ name, meant });
    else if (name.startsWith('DATABASE_')) ignored.push(name);
  }
  return { misspelt, ignored };
}

/** Shorter names, such as PORT, are too close to those of other programs. */
const leastLength = 8;

/** Differs by upper and lower case, by `-` for `_`, or by one typing error. */
function isNearMiss(name: string, known: string): boolean {
  return known.length >= leastLength && isOneEdit(name.toUpperCase().replaceAll('-', '_'), known);
}

/** At most one character is added, missing, replaced, or swapped with the next one. */
function isOneEdit(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
