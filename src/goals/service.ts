import { Op } from 'sequelize';
import type { GoalCreate, GoalUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { pickPresent } from '../fields';
import { fieldsInGrams } from '../nutrients';
import { notFound } from '../problems/problem';
import { inputChanges, targetChanges } from './changes';
import { goalInputs, inputsAfter } from './inputs';
import { Goal } from './model';
import { calculatedRow, inputsOf } from './row';

/** By the day that they hold from. */
export function listGoals(device: DeviceStore, page: PageRequest): Promise<Page<Row<Goal>>> {
  return device.rows(Goal).page({ order: ['effective_from'] }, page);
}

/** @throws 404 */
export function getGoal(device: DeviceStore, id: string): Promise<Row<Goal>> {
  return device.rows(Goal).get(id);
}

/** The latest goal that starts on the day or before it. @throws 404 when there is none */
export async function currentGoal(device: DeviceStore, date: string): Promise<Row<Goal>> {
  const [goal] = await device.rows(Goal).list({
    where: { effective_from: { [Op.lte]: date } },
    order: [['effective_from', 'DESC']],
    limit: 1,
  });
  if (!goal) throw notFound(Goal.resource);
  return goal;
}

/** @throws 422 when the inputs don't go together; 409 `id_taken`, or `day_taken` */
export async function createGoal(
  device: DeviceStore | DeviceChange,
  body: GoalCreate,
): Promise<Row<Goal>> {
  const { row } = await device.rows(Goal).createOnce(body.id, body, rowOf(body));
  return row;
}

/** Changes the fields that are there and calculates anew. @throws 404, 422, 409 `day_taken` */
export async function updateGoal(
  change: DeviceChange,
  id: string,
  changes: GoalUpdate,
  precondition?: Precondition<Goal>,
): Promise<Goal> {
  const goals = change.rows(Goal);
  const goal = await goals.get(id);
  const values =
    goal.goal_type === 'manual'
      ? targetChanges(changes)
      : calculatedRow(inputsAfter(inputsOf(goal), inputChanges(changes)));
  return goals.update(goal, values, precondition);
}

/** @throws 404 */
export function deleteGoal(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<Goal>,
): Promise<void> {
  return change.rows(Goal).removeById(id, precondition);
}

function rowOf(body: GoalCreate) {
  if (body.goal_type === 'calculated') {
    return { goal_type: body.goal_type, ...calculatedRow(goalInputs(body)) };
  }
  const { goal_type, effective_from, kcal, water_ml } = body;
  return { goal_type, effective_from, kcal, ...pickPresent(body, fieldsInGrams), water_ml };
}
