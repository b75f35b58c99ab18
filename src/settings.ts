import ipaddr from 'ipaddr.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings by their kind; whatever can't be used is added to `faults`. */
export function settingsIn(environment: Environment, faults: string[]) {
  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const value = text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    faults.push(`${name} must be a whole number from ${min} to ${max}`);
    return fallback;
  };
  const known = new Set<string>();
  const text = (name: string) => {
    known.add(name);
    return environment[name]?.trim() || undefined;
  };

  return {
    /** The names that were asked for so far. */
    known: known as ReadonlySet<string>,
    text,
    flag(name: string, fallback: boolean): boolean {
      const value = text(name)?.toLowerCase();
      if (value === undefined) return fallback;
      if (['true', '1', 'yes', 'on'].includes(value)) return true;
      if (!['false', '0', 'no', 'off'].includes(value))
        faults.push(`${name} must be true or false`);
      return false;
    },
    integer,
    /** Nothing where it is not set. */
    optionalInteger: (name: string, min: number, max: number): number | undefined =>
      text(name) === undefined ? undefined : integer(name, min, min, max),
    oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
      const value = text(name);
      if (value === undefined) return fallback;
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) faults.push(`${name} must be one of ${values.join(', ')}`);
      return found ?? fallback;
    },
    origins(name: string): '*' | string[] {
      const value = text(name) ?? '*';
      if (value === '*') return '*';
      const origins = value.split(',').map((origin) => origin.trim());
      for (const origin of origins) {
        if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
          faults.push(`${name} must be * or a list of origins such as https://app.example`);
        }
      }
      return origins;
    },
    /** `true` is refused: it would let every client choose its own address. */
    trustProxy(name: string): false | number | string[] {
      const value = text(name);
      if (value === undefined || value === 'false' || value === '0') return false;
      if (/^[1-9]$/.test(value)) return Number(value);
      const proxies = value.split(',').map((proxy) => proxy.trim());
      if (!proxies.every(isNetwork)) {
        faults.push(
          `${name} must be a number of proxies from 1 to 9, or a list of their addresses`,
        );
      }
      return proxies;
    },
  };
}

/** What Express knows: an address, a range of them, or one of its names. */
function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  return /[.:]/.test(text) && (ipaddr.isValid(text) || ipaddr.isValidCIDR(text));
}
