import createClient from 'openapi-fetch';
import type { paths } from '../../generated/api';
import type { Train } from './train';

/** The client that the app is built with: made from the contract's types and nothing else. */
export type Client = ReturnType<typeof clientOn>;

export function clientOn(train: Train, token?: string) {
  return createClient<paths>({
    // Where the service really is, the train knows.
    baseUrl: 'http://service',
    fetch: train.fetch,
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
  });
}

/** What was answered, which has to have this status. */
export function answered<T>(
  { data, error, response }: { data?: T; error?: unknown; response: Response },
  status: number,
): T {
  expect({ status: response.status, error }).toEqual({ status, error: undefined });
  return data as T;
}

/** The code of the refusal that was answered. */
export function refused({ error, response }: { error?: unknown; response: Response }) {
  return { status: response.status, code: (error as { code?: string } | undefined)?.code };
}

export const idTaken = { status: 409, code: 'id_taken' };
export const notFound = { status: 404, code: 'not_found' };

/** For what only the service knows until it answers: its clock, and the ids that it makes. */
export const theServiceKnows = expect.any(String) as string;
