/** One place in the tree of paths: what may follow it, and what is answered there. */
interface Place<Target> {
  readonly literals: Map<string, Place<Target>>;
  /** What follows whatever the segment is. */
  template?: Place<Target>;
  /** By method. None where no path of the contract ends. */
  readonly targets: Map<string, Target>;
  /** Of the templates on the way here, in their order. */
  names: readonly string[];
}

/** The one path of the contract that a request's path matches. */
export interface PathMatch<Target> {
  /** By method. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly names: readonly string[];
  /** Of the templates, with their percent escapes. */
  readonly values: readonly string[];
}

const template = /^\{([^{}]+)\}$/;

/**
 * Finds the path of the contract that a request's path matches. Paths are kept by segment, so that
 * the cost is that of the path's length, however many there are. A literal segment comes before a
 * template whatever the method: a path that is declared literally never reaches a template.
 */
export class Router<Target> {
  private readonly root: Place<Target> = place();

  /** @param path as in the contract: `/v1/products/{product_id}` @throws when it is taken */
  add(method: string, path: string, target: Target): void {
    const names: string[] = [];
    let at = this.root;
    for (const segment of segmentsOf(path)) {
      const [, name] = template.exec(segment) ?? [];
      if (name !== undefined) {
        names.push(name);
        at = at.template ??= place();
      } else if (/[{}]/.test(segment)) {
        throw new Error(`${path}: a path parameter must be a whole segment`);
      } else {
        const next = at.literals.get(segment) ?? place<Target>();
        at.literals.set(segment, next);
        at = next;
      }
    }
    if (at.targets.has(method)) throw new Error(`${method} ${path} is declared twice`);
    if (at.targets.size > 0 && at.names.join() !== names.join()) {
      throw new Error(`${path} is declared twice with different parameter names`);
    }
    at.targets.set(method, target);
    at.names = names;
  }

  /** @param path with its percent escapes */
  find(path: string): PathMatch<Target> | undefined {
    const values: string[] = [];
    const found = search(this.root, segmentsOf(path), 0, values);
    return found && { targets: found.targets, names: found.names, values };
  }
}

/** The values of a path's templates by their names, decoded. The escapes must be readable. */
export function paramsOf({ names, values }: PathMatch<unknown>): Record<string, string> {
  const params: Record<string, string> = {};
  for (let index = 0; index < names.length; index += 1) {
    const value = values[index]!;
    params[names[index]!] = value.includes('%') ? decodeURIComponent(value) : value;
  }
  return params;
}

/** Goes back to a template where a literal segment leads to no path of the contract. */
function search<Target>(
  at: Place<Target>,
  segments: readonly string[],
  depth: number,
  values: string[],
): Place<Target> | undefined {
  const segment = segments[depth];
  if (segment === undefined) return at.targets.size > 0 ? at : undefined;
  const literal = at.literals.get(segment);
  const found = literal && search(literal, segments, depth + 1, values);
  if (found !== undefined || !at.template || segment === '') return found;
  values.push(segment);
  const templated = search(at.template, segments, depth + 1, values);
  if (templated === undefined) values.pop();
  return templated;
}

/** Those after the leading slash. */
const segmentsOf = (path: string): string[] => path.slice(1).split('/');

function place<Target>(): Place<Target> {
  return { literals: new Map(), targets: new Map(), names: [] };
}
