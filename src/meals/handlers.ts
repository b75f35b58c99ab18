import { rowTag } from '../contract/entity-tags';
import type { Row } from '../database/rows';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
import type { DeviceRows } from '../database/device-store';
import { presentFoodEntry } from '../food-entries/present';
import { ingredientsByMeal } from './ingredients';
import { logMeal } from './log';
import type { Meal } from './model';
import { presentMeal } from './present';
import { createMeal, deleteMeal, getMeal, listMeals, restoreMeal, updateMeal } from './service';

export const mealHandlers = {
  async listMeals({ query }, { device, url }) {
    const page = await listMeals(device, query);
    return {
      status: 200,
      body: await present(device, page.rows),
      headers: pageHeaders(url, query, page),
    };
  },

  async createMeal({ body }, { device }) {
    const meal = await device.change((change) => createMeal(change, body));
    return {
      status: 201,
      body: await presentOne(device, meal),
      headers: { Location: `/v1/meals/${meal.id}`, ETag: rowTag(device, meal) },
    };
  },

  async getMeal({ path }, { device }) {
    return { status: 200, body: await presentOne(device, await getMeal(device, path.meal_id)) };
  },

  async updateMeal({ path, body }, context) {
    const meal = await context.device.change((change) =>
      updateMeal(
        change,
        path.meal_id,
        body,
        ifMatch(context, (meal) => presentOne(change, meal)),
      ),
    );
    return {
      status: 200,
      body: await presentOne(context.device, meal),
      headers: { ETag: rowTag(context.device, meal) },
    };
  },

  async deleteMeal({ path }, context) {
    await context.device.change((change) =>
      deleteMeal(
        change,
        path.meal_id,
        ifMatch(context, (meal) => presentOne(change, meal)),
      ),
    );
    return { status: 204 };
  },

  async restoreMeal({ path }, { device }) {
    const meal = await device.change((change) => restoreMeal(change, path.meal_id));
    return {
      status: 200,
      body: await presentOne(device, meal),
      headers: { ETag: rowTag(device, meal) },
    };
  },

  async logMeal({ path, body }, { device }) {
    const entries = await device.change((change) => logMeal(change, path.meal_id, body));
    return {
      status: 201,
      body: entries.map(presentFoodEntry),
      headers: { Location: `/v1/food-entries?date=${body.date}` },
    };
  },
} satisfies Partial<Handlers>;

async function present(device: DeviceRows, meals: readonly Row<Meal>[]) {
  const ingredients = await ingredientsByMeal(device, meals);
  return meals.map((meal) => presentMeal(meal, ingredients.get(meal.id) ?? []));
}

async function presentOne(device: DeviceRows, meal: Row<Meal>) {
  const ingredients = await ingredientsByMeal(device, [meal]);
  return presentMeal(meal, ingredients.get(meal.id) ?? []);
}
