import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { goalInputs } from './inputs';
import { presentCalculation, presentGoal } from './present';
import { createGoal, currentGoal, deleteGoal, getGoal, listGoals, updateGoal } from './service';

export const goalHandlers = {
  async calculateGoal({ body }) {
    return { status: 200, body: presentCalculation(goalInputs(body)) };
  },

  async listGoals({ query }, { device, url }) {
    const page = await listGoals(device, query);
    return {
      status: 200,
      body: page.rows.map(presentGoal),
      headers: pageHeaders(url, query, page),
    };
  },

  async createGoal({ body }, { device }) {
    const goal = await device.change((change) => createGoal(change, body));
    return {
      status: 201,
      body: presentGoal(goal),
      headers: { Location: `/v1/goals/${goal.id}` },
    };
  },

  async getCurrentGoal({ query }, { device }) {
    return { status: 200, body: presentGoal(await currentGoal(device, query.date)) };
  },

  async getGoal({ path }, { device }) {
    return { status: 200, body: presentGoal(await getGoal(device, path.goal_id)) };
  },

  async updateGoal({ path, body }, { device }) {
    const goal = await device.change((change) => updateGoal(change, path.goal_id, body));
    return { status: 200, body: presentGoal(goal) };
  },

  async deleteGoal({ path }, { device }) {
    await device.change((change) => deleteGoal(change, path.goal_id));
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
