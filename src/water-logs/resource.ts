import type { Fields, Resource } from '../database/resource';
import { isLive } from '../database/soft-deleted-model';
import { fieldsOf, pickPresent } from '../fields';
import { WaterLog } from './model';
import { createWaterLog, deleteWaterLog, updateWaterLog } from './service';

const fields = fieldsOf(
  { date: 'set', amount_ml: 'set' } as const satisfies Fields<'water_logs', WaterLog, 'set'>,
  'set',
);

export const waterLogs: Resource<'water_logs'> = {
  model: WaterLog,
  references: {},
  lookups: ['date'],
  push: {
    fixed: [],
    columns: (record) => pickPresent(record, fields),
    create: (change, record) =>
      createWaterLog(change, { ...pickPresent(record, fields), id: record.id }),
    update: (change, record, precondition) =>
      updateWaterLog(change, record.id, pickPresent(record, fields), precondition),
    remove: deleteWaterLog,
  },
  rules: [
    {
      code: 'water_below_zero',
      detail: "The day's water would fall below zero",
      brokenBy: `
        SELECT (array_agg(id ORDER BY amount_ml, id))[1] AS id FROM water_logs
        WHERE device_id = $device_id AND ${isLive('water_logs')}
        GROUP BY date HAVING sum(amount_ml) < 0`,
    },
  ],
};
