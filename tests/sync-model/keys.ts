import type { State } from './state';

/** Short keys for states. Most parts of a state are those of the one before, and known by then. */
export class Keys {
  private readonly byPart = new WeakMap<object, number>();
  private readonly byText = new Map<string, number>();

  ofState({ database, lock, clock, sequence, phones, reader, backup, left }: State): string {
    return `${this.of(database, reader, left, ...phones, backup)} ${lock} ${clock} ${sequence}`;
  }

  of(...parts: readonly (object | undefined)[]): string {
    return parts.map((part) => (part ? this.numberOf(part) : '-')).join(' ');
  }

  private numberOf(part: object): number {
    let number = this.byPart.get(part);
    if (number === undefined) {
      const text = JSON.stringify(part);
      number = this.byText.get(text) ?? this.byText.size;
      this.byText.set(text, number);
      this.byPart.set(part, number);
    }
    return number;
  }
}
