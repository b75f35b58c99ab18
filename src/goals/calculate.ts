import { ageOn } from './age';
import { bmiCategory, bodyMassIndex, dailyWater, healthyWeights } from './body';
import { basalMetabolicRate, targetEnergy, totalEnergy } from './energy';
import type { GoalInputs } from './inputs';
import { defaultPercents, macroGrams } from './macros';

/** All that follows from what a goal is calculated from. Whole numbers are cut off at each step. */
export function calculateFigures(inputs: GoalInputs) {
  const { sex, weight_kg, height_cm, direction } = inputs;
  const age = ageOn(inputs.birth_date, inputs.effective_from);
  const bmr_kcal = basalMetabolicRate(sex, weight_kg, height_cm, age);
  const tdee_kcal = totalEnergy(bmr_kcal, inputs.activity_level);
  const kcal = targetEnergy(tdee_kcal, direction, inputs.pace);
  const percents = inputs.percents ?? defaultPercents(direction);
  const bmi = bodyMassIndex(weight_kg, height_cm);
  return {
    ...percents,
    age,
    bmr_kcal,
    tdee_kcal,
    kcal,
    ...macroGrams(kcal, percents),
    water_ml: dailyWater(weight_kg),
    bmi,
    bmi_category: bmiCategory(bmi),
    ...healthyWeights(height_cm),
  };
}
