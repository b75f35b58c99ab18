import type { FoodEntry, FoodEntryUpdate, MealType } from '../../generated/api';
import { allPages } from './all-pages';
import { type Client, answered, theServiceKnows } from './client';
import { type Logged, editedFrom, loggedFrom } from './expected-entry';
import type { Pantry } from './pantry';
import { meals } from './week';

export interface DiaryQuery {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly meal_type?: MealType;
}

/** The entries that the phone remembers, each held against what the service answers. */
export class Diary {
  readonly struckOut: Logged[] = [];
  /** In the order of logging. */
  private readonly logged = new Map<string, Logged>();

  constructor(
    private readonly client: Client,
    private readonly pantry: Pantry,
  ) {}

  get(id: string): Logged {
    const logged = this.logged.get(id);
    if (!logged) throw new Error(`The phone remembers no entry ${id}`);
    return logged;
  }

  all(): Logged[] {
    return [...this.logged.values()];
  }

  async log(said: Logged['said']): Promise<void> {
    const result = await this.client.POST('/v1/food-entries', { body: said });
    const entry = answered<FoodEntry>(result, 201) as Logged['entry'];
    const told = { created_at: theServiceKnows, updated_at: null };
    const expected = loggedFrom(said, this.pantry, told);
    expect(entry).toEqual(expected.entry);
    expect(result.response.headers.get('Location')).toBe(`/v1/food-entries/${said.id}`);
    this.logged.set(said.id, { ...expected, entry });
  }

  async edit(id: string, changes: FoodEntryUpdate): Promise<void> {
    const before = this.get(id);
    const after = editedFrom(before, changes, this.pantry);
    const entry = answered<FoodEntry>(
      await this.client.PUT('/v1/food-entries/{food_entry_id}', {
        params: { path: { food_entry_id: id } },
        body: changes,
      }),
      200,
    ) as Logged['entry'];
    const isChanged = !equal(after.entry, before.entry);
    const updated_at = isChanged ? theServiceKnows : before.entry.updated_at;
    expect(entry).toEqual({ ...after.entry, updated_at });
    if (isChanged) expect(entry.updated_at).not.toBe(before.entry.updated_at);
    this.logged.set(id, { ...after, entry });
  }

  async remove(id: string): Promise<void> {
    const path = { food_entry_id: id };
    answered(
      await this.client.DELETE('/v1/food-entries/{food_entry_id}', { params: { path } }),
      204,
    );
    this.struckOut.push(this.get(id));
    this.logged.delete(id);
  }

  async read(id: string): Promise<void> {
    const found = await this.client.GET('/v1/food-entries/{food_entry_id}', {
      params: { path: { food_entry_id: id } },
    });
    expect(answered(found, 200)).toEqual(this.get(id).entry);
  }

  /** A part of the diary, in its order and to the digit. */
  async readAll(query: DiaryQuery, limit: number): Promise<void> {
    const ask = (page: object) => this.client.GET('/v1/food-entries', { params: { query: page } });
    const entries = await allPages(ask, query, limit);
    expect(entries).toEqual(this.listed(query));
  }

  private listed({ date, from = date, to = date, meal_type }: DiaryQuery): FoodEntry[] {
    return this.all()
      .map(({ entry }) => entry)
      .filter((entry) => !meal_type || entry.meal_type === meal_type)
      .filter((entry) => !from || !to || (entry.date >= from && entry.date <= to))
      .sort((a, b) => byDay(a, b) || meals.indexOf(a.meal_type) - meals.indexOf(b.meal_type));
  }
}

function byDay(a: FoodEntry, b: FoodEntry): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}

function equal(a: FoodEntry, b: FoodEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
