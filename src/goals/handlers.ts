import { rowTag } from '../contract/entity-tags';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
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
    const goal = await createGoal(device, body);
    return {
      status: 201,
      body: presentGoal(goal),
      headers: { Location: `/v1/goals/${goal.id}`, ETag: rowTag(device, goal) },
    };
  },

  async getCurrentGoal({ query }, { device }) {
    const goal = await currentGoal(device, query.date);
    return { status: 200, body: presentGoal(goal), headers: { ETag: rowTag(device, goal) } };
  },

  async getGoal({ path }, { device }) {
    const goal = await getGoal(device, path.goal_id);
    return { status: 200, body: presentGoal(goal), headers: { ETag: rowTag(device, goal) } };
  },

  async updateGoal({ path, body }, context) {
    const goal = await context.device.change((change) =>
      updateGoal(change, path.goal_id, body, ifMatch(context, presentGoal)),
    );
    return {
      status: 200,
      body: presentGoal(goal),
      headers: { ETag: rowTag(context.device, goal) },
    };
  },

  async deleteGoal({ path }, context) {
    await context.device.change((change) =>
      deleteGoal(change, path.goal_id, ifMatch(context, presentGoal)),
    );
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
