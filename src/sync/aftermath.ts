import type { DeviceChange } from '../database/device-store';
import { MealItem } from '../meals/model';
import { touchMeals } from '../meals/single-items';
import { completePortions } from '../products/portions/service';
import type { Step } from './steps';

/** What the records of a push leave to be done at its end, once. */
export class Aftermath {
  private readonly newProducts = new Set<string>();
  private readonly newMeals = new Set<string>();
  private readonly changedMeals = new Set<string>();

  note({ record: { table, id, said }, before }: Step): void {
    if (table.name === 'products' && before === undefined) this.newProducts.add(id);
    if (table.name === 'meals' && before === undefined) this.newMeals.add(id);
    if (table.name === 'meal_items') {
      const meal = before instanceof MealItem ? before.meal_id : said?.meal_id;
      this.changedMeals.add(String(meal));
    }
  }

  async settle(change: DeviceChange): Promise<void> {
    if (this.newProducts.size > 0) await completePortions(change, [...this.newProducts]);
    const older = [...this.changedMeals].filter((meal) => !this.newMeals.has(meal));
    await touchMeals(change, older);
  }
}
