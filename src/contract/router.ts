/** One place in the tree of paths: what may follow it, and what is answered there. */
interface Place<Target> {
  readonly literals: Map<string, Place<Target>>;
  /** What follows whatever the segment is. */
  template?: Place<Target>;
  readonly targets: Map<string, Endpoint<Target>>;
}

interface Endpoint<Target> {
  readonly target: Target;
  /** Of its templates, in the order of the path. */
  readonly names: readonly string[];
}

export interface Found<Target> {
  readonly target: Target;
  /** The values of the templates, decoded. */
  readonly path: Record<string, string>;
}

const template = /^\{([^{}]+)\}$/;

/**
 * Finds what answers a method and a path. Paths are kept by segment, so that the cost is that of
 * the path's length, however many there are; a literal segment comes before a template.
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
        throw new Error(`${path}: a template is a whole segment`);
      } else {
        const next = at.literals.get(segment) ?? place<Target>();
        at.literals.set(segment, next);
        at = next;
      }
    }
    if (at.targets.has(method)) throw new Error(`${method} ${path} is there twice`);
    at.targets.set(method, { target, names });
  }

  /** @param path with its percent escapes, which must be readable */
  find(method: string, path: string): Found<Target> | undefined {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const endpoint = search(this.root, segments, 0, values, ({ targets }) => targets.get(method));
    return endpoint && { target: endpoint.target, path: pathOf(endpoint.names, values) };
  }

  /** The methods that a path takes; none when there is no such path. */
  methodsAt(path: string): string[] {
    const methods = new Set<string>();
    search(this.root, segmentsOf(path), 0, [], ({ targets }) => {
      for (const method of targets.keys()) methods.add(method);
      return undefined;
    });
    return [...methods];
  }
}

/** Goes on where a path matches twice, until `pick` takes a place. */
function search<Target, Picked>(
  at: Place<Target>,
  segments: readonly string[],
  depth: number,
  values: string[],
  pick: (at: Place<Target>) => Picked | undefined,
): Picked | undefined {
  const segment = segments[depth];
  if (segment === undefined) return pick(at);
  const literal = at.literals.get(segment);
  const found = literal && search(literal, segments, depth + 1, values, pick);
  if (found !== undefined || !at.template || segment === '') return found;
  values.push(segment);
  const templated = search(at.template, segments, depth + 1, values, pick);
  if (templated === undefined) values.pop();
  return templated;
}

function pathOf(names: readonly string[], values: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  names.forEach((name, index) => {
    const value = values[index]!;
    path[name] = value.includes('%') ? decodeURIComponent(value) : value;
  });
  return path;
}

/** Those after the leading slash. */
const segmentsOf = (path: string): string[] => path.slice(1).split('/');

function place<Target>(): Place<Target> {
  return { literals: new Map(), targets: new Map() };
}
