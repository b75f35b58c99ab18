// Generated from openapi.yaml by `npm run generate`; do not edit.

/** Of the `openapi.yaml` that this was made from: SHA-256. */
export const contractDigest = 'c8a28ca7b4ff909261b08f37228429c7505d290a36723e05ecb9ee77d90029e6';

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

/** The operations whose body is validated as it arrives. */
export const streamedBodies = [
  'importData',
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
  'RateLimit',
  'RateLimit-Policy',
  'Link',
  'X-Total-Count',
] as const;
