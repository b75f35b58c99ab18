// Made from openapi.yaml by `npm run generate`; do not edit.

/** Of the `openapi.yaml` that this was made from: SHA-256. */
export const contractDigest = 'd9f36c21865a4dba6ade4eae6e90bf66e8e9f06b2f082798271cc554b9ea6c81';

/** The operations that take no device token. */
export const publicOperations = [
  'registerDevice',
  'recoverDevice',
  'getHealth',
  'getReadiness',
] as const;

/** The operations whose answer is made from more than one row: its tag is that of all data. */
export const taggedByData = [
  'listProducts',
  'listPortions',
  'listFoodEntries',
  'listMeals',
  'getMeal',
  'listGoals',
  'listBodyWeights',
  'listWaterLogs',
  'getDayStats',
  'getDailyStats',
  'getWeightStats',
] as const;

/** The query parameters that the contract gives a default, so a handler always finds a value. */
export const defaultedParameters = [
  'limit',
  'offset',
  'count',
  'sort',
] as const;

/** The response headers that come only when there is something to say. */
export const optionalHeaders = [
  'Link',
  'X-Total-Count',
] as const;
