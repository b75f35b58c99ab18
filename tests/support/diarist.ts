import type { Goal, GoalCreate } from '../../generated/api';
import { derivedId } from '../../src/derived-id';
import type { SeededRandom } from '../end-to-end/seeded-random';
import { smallFoods } from '../end-to-end/small-foods';
import { type Food, usdaFoods } from '../end-to-end/usda';
import type { DiaryDoor } from './diary-door';
import { ExactDiary, dayAfter, halfUpHundredths, meals } from './exact-diary';
import { type Nutrient, eachNutrient } from './nutrients';

const foods: readonly Food[] = usdaFoods() ?? smallFoods;
const firstDay = '2025-01-06';

/** What a device has of a food, in whole hundredths; energy too, though it has no decimals. */
interface Stocked extends Readonly<Record<Nutrient, bigint | null>> {
  readonly id: string;
  readonly portion: { readonly id: string; readonly grams: bigint };
  kcal: bigint;
}

/** Writes a diary at random, and keeps account of it in whole hundredths beside. */
export class Diarist {
  private readonly diary = new ExactDiary();
  private readonly stocked: Stocked[] = [];
  /** The amount that each entry was last given. */
  private readonly said = new Map<string, string>();
  private last = firstDay;

  constructor(
    private readonly random: SeededRandom,
    private readonly door: DiaryDoor,
  ) {}

  async stock(): Promise<void> {
    for (const food of this.random.some(8, foods)) {
      const portion = { id: this.random.uuid(), grams: BigInt(this.random.between(1, 50_000)) };
      const known = (text: string | null) =>
        text === null || this.random.isLucky(0.2) ? null : hundredths(text);
      const stocked: Stocked = {
        id: this.random.uuid(),
        portion,
        kcal: BigInt(Math.round(Number(food.kcal))) * 100n,
        ...eachNutrient('', '', (nutrient) => known(food.amounts[nutrient])),
      };
      await this.door.addProduct({
        id: stocked.id,
        name: food.name.slice(0, 100),
        kcal_100g: amount(stocked.kcal),
        basis: this.random.pick(['g', 'ml']),
        ...eachNutrient('', '_100g', (nutrient) => ifKnown(stocked[nutrient])),
      });
      await this.door.addPortion(stocked.id, {
        id: portion.id,
        name: food.portions[0]?.name.slice(0, 100) || 'Portion',
        grams: amount(portion.grams),
      });
      this.stocked.push(stocked);
    }
  }

  /** A diary of a week. @returns its days, and one of them or near them to look at */
  async writeWeek(week: number) {
    const from = dayAfter(firstDay, week * 7);
    const to = dayAfter(from, 6);
    this.last = to;
    const aDate = () => dayAfter(from, this.random.between(0, 6));
    for (let left = this.random.between(2, 6); left > 0; left -= 1) await this.eat(aDate());
    if (this.random.isLucky(0.3)) await this.copy(aDate(), aDate());
    if (this.random.isLucky(0.5)) await this.drink(aDate());
    if (this.random.isLucky(0.4)) await this.aim(aDate());
    if (this.random.isLucky(0.2)) await this.aimAnew();
    if (this.random.isLucky(0.2)) await this.changeFood();
    for (let left = this.random.between(0, 2); left > 0; left -= 1) await this.correct(aDate());
    return { from, to, aDay: this.random.isLucky(0.8) ? aDate() : dayAfter(from, -1) };
  }

  everything() {
    return { from: firstDay, to: this.last };
  }

  expectedDaily(from: string, to: string) {
    return this.diary.daily(from, to);
  }

  expectedDay(date: string) {
    return this.diary.day(date);
  }

  private async eat(date: string): Promise<void> {
    const id = this.random.uuid();
    const meal = this.random.pick(meals);
    const { said, eaten } = this.anAmount(this.random.pick(this.stocked));
    await this.door.addEntry({ id, date, meal_type: meal, ...said });
    this.said.set(id, JSON.stringify(said));
    this.diary.entries.set(id, { date, meal, ...eaten });
  }

  /** A day, or one meal of it into another; copies keep the values of their sources. */
  private async copy(from_date: string, to_date: string): Promise<void> {
    const copy_id = this.random.uuid();
    const one = this.random.isLucky(0.5) ? this.random.pick(meals) : undefined;
    const other = one && this.random.pick(meals);
    await this.door.copyEntries({
      copy_id,
      from_date,
      to_date,
      ...(one && { from_meal_type: one, to_meal_type: other }),
    });
    const sources = [...this.diary.entries].filter(
      ([, { date, meal }]) => date === from_date && (one === undefined || meal === one),
    );
    for (const [id, entry] of sources) {
      const copy = derivedId(copy_id, id);
      this.said.set(copy, this.said.get(id) ?? '');
      this.diary.entries.set(copy, { ...entry, date: to_date, meal: other ?? entry.meal });
    }
  }

  /** Edits, moves or deletes an entry of any week so far. */
  private async correct(date: string): Promise<void> {
    if (this.diary.entries.size === 0) return;
    const [id, entry] = this.random.pick([...this.diary.entries]);
    const what = this.random.pick(['amount', 'move', 'delete']);
    if (what === 'delete') {
      await this.door.removeEntry(id);
      this.diary.entries.delete(id);
    } else if (what === 'move') {
      const meal = this.random.pick(meals);
      await this.door.changeEntry(id, { date, meal_type: meal });
      this.diary.entries.set(id, { ...entry, date, meal });
    } else {
      const { said, eaten } = this.anAmount(this.random.pick(this.stocked));
      // The same amount again is no change, and keeps the values that it was logged with.
      if (this.said.get(id) === JSON.stringify(said)) return;
      await this.door.changeEntry(id, said);
      this.said.set(id, JSON.stringify(said));
      this.diary.entries.set(id, { ...entry, ...eaten });
    }
  }

  /** By weight or by portion, and what it is worth: each figure rounded half-up once. */
  private anAmount(food: Stocked) {
    const byPortion = this.random.isLucky(0.5);
    const quantity = BigInt(this.random.between(1, 400));
    const weight = BigInt(this.random.between(1, 60_000));
    const grams = byPortion ? halfUpHundredths(quantity * food.portion.grams, 100n) : weight;
    const worth = (per100g: bigint) => halfUpHundredths(per100g * grams, 10_000n);
    const ifAny = (per100g: bigint | null) => (per100g === null ? null : worth(per100g));
    const said = byPortion
      ? { product_id: food.id, portion_id: food.portion.id, quantity: amount(quantity) }
      : { product_id: food.id, grams: amount(weight) };
    const eaten = {
      kcal: worth(food.kcal),
      ...eachNutrient('', '', (nutrient) => ifAny(food[nutrient])),
    };
    return { said, eaten };
  }

  /** What was logged before keeps the value that it was logged with. */
  private async changeFood(): Promise<void> {
    const food = this.random.pick(this.stocked);
    food.kcal = BigInt(this.random.between(0, 900)) * 100n;
    await this.door.changeProduct(food.id, { kcal_100g: amount(food.kcal) });
  }

  private async drink(date: string): Promise<void> {
    for (const ml of [this.random.between(100, 1000), -this.random.between(1, 100)]) {
      await this.door.addWater({ date, amount_ml: ml });
      this.diary.water.push({ date, amount: ml });
    }
  }

  private async aim(effective_from: string): Promise<void> {
    const goals = [...this.diary.goals.values()];
    if (goals.some((goal) => goal.effective_from === effective_from)) return;
    this.keep(await this.door.addGoal(this.aGoalFrom(effective_from)));
  }

  private async aimAnew(): Promise<void> {
    const goals = [...this.diary.goals.values()];
    if (goals.length === 0) return;
    const goal = this.random.pick(goals);
    if (this.random.isLucky(0.3)) {
      await this.door.removeGoal(goal.id);
      this.diary.goals.delete(goal.id);
      return;
    }
    const kcal = this.random.between(500, 4000);
    const changes =
      goal.goal_type === 'manual' ? { kcal } : { height_cm: this.random.between(150, 210) };
    this.keep(await this.door.changeGoal(goal.id, changes));
  }

  /** The targets are the goal's own to tell; how they come about has tests of its own. */
  private keep(goal: Goal): void {
    this.diary.goals.set(goal.id, goal);
  }

  private aGoalFrom(effective_from: string): GoalCreate {
    const kcal = this.random.between(500, 4000);
    if (this.random.isLucky(0.4)) {
      return { goal_type: 'manual', effective_from, kcal, carbs_g: null, fat_g: 70, salt_g: 5.75 };
    }
    const direction = this.random.pick(['lose', 'maintain', 'gain'] as const);
    const aim = { target_weight_kg: direction === 'lose' ? 60 : 100, pace: 'slow' as const };
    return {
      goal_type: 'calculated',
      effective_from,
      sex: this.random.pick(['male', 'female']),
      birth_date: '1990-06-15',
      height_cm: 178,
      weight_kg: this.random.between(61, 99),
      activity_level: this.random.pick(['sedentary', 'active']),
      direction,
      ...(direction !== 'maintain' && aim),
    };
  }
}

/** As the service keeps an amount: two decimals, half-up. */
function hundredths(text: string): bigint {
  const [whole = '0', decimals = ''] = text.split('.');
  return halfUpHundredths(BigInt(whole + decimals) * 100n, 10n ** BigInt(decimals.length));
}

const amount = (inHundredths: bigint) => Number(inHundredths) / 100;
const ifKnown = (value: bigint | null) => (value === null ? null : amount(value));
