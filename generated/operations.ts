// Generated from openapi.yaml by `npm run generate`; do not edit.

/** Of the `openapi.yaml` that this was made from: SHA-256. */
export const contractDigest = 'd8bafd716a1358227fc76b71120db968c3a2ae48cd36e564bc4f1b6e923d0f54';

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
