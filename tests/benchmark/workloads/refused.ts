import { type FloorCall, answerRows, isCaller, problem } from '../floor';
import type { Workload } from './workload';

/** A create that lacks a field; the floor's create looks for this one, and for nothing else. */
export const refused: Workload = {
  name: 'refused',
  title: 'refused input (422)',
  statuses: [422],
  own: ['request_id'],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'POST',
    path: '/v1/products',
    body: { name: 'Crème fraîche' },
  }),
};

/** After the token: who may not ask is not told what is wrong. */
export async function refusal(caller: FloorCall['caller'], select: FloorCall['select']) {
  const rows = await select('caller', `SELECT d.id FROM devices d WHERE ${isCaller}`, [...caller]);
  return answerRows(rows, () => {
    const errors = [{ pointer: '/body/kcal_100g', detail: 'is required' }];
    const title = 'Validation error';
    return problem(422, title, 'validation_error', title, { errors });
  });
}
