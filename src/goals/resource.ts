import type { Resource } from '../database/resource';
import { inputFaults } from './input-faults';
import { Goal } from './model';
import { newGoal, pushedGoal } from './pushed';
import { inputsOf } from './row';
import { createGoal, deleteGoal, updateGoal } from './service';

export const goals: Resource<'goals'> = {
  model: Goal,
  references: {},
  push: {
    fixed: ['goal_type'],
    columns: pushedGoal,
    create: (change, record) => createGoal(change, newGoal(record)),
    update: (change, record, precondition) =>
      updateGoal(change, record.id, pushedGoal(record), precondition),
    remove: deleteGoal,
  },
  // The inputs of a goal go together, or its figures could not be shown.
  importFaults(goal) {
    if (goal.goal_type === 'manual') return [];
    const { sex, birth_date, height_cm, weight_kg, activity_level, direction } = goal;
    const inputs = [sex, birth_date, height_cm, weight_kg, activity_level, direction];
    // The table itself refuses a goal that lacks one.
    if (inputs.includes(null)) return [];
    return inputFaults(inputsOf(goal as unknown as Goal)).map(
      ({ pointer, detail }) => `${pointer.replace('/body/', '')} ${detail}`,
    );
  },
};
