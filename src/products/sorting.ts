import { type OrderItem, literal } from 'sequelize';
import { isLive } from '../database/soft-deleted-model';

const fromItsEntries = `FROM food_entries AS logged
  WHERE logged.device_id = "Product".device_id AND logged.product_id = "Product".id
    AND ${isLive('logged')}`;

/** The orders that the list can have; the id breaks ties. */
export const productOrders = {
  name: ['name'],
  created: [['created_at', 'DESC']],
  // What was never logged has no last time, and comes last.
  recent: [[literal(`(SELECT max(logged.created_at) ${fromItsEntries})`), 'DESC NULLS LAST']],
  frequent: [[literal(`(SELECT count(*) ${fromItsEntries})`), 'DESC']],
} satisfies Record<string, OrderItem[]>;

export type ProductSort = keyof typeof productOrders;
