import type { DeviceChange } from '../database/device-store';
import type { DataRule, PartLimit, TableName } from '../database/resource';
import { isLive } from '../database/soft-deleted-model';
import { resources, tableNames } from '../resources';
import { type Rejection, maxRejections } from './rejection';

interface Rule extends DataRule {
  readonly table: TableName;
}

/** The rules that no index or reference keeps, of the data as it is in the end. */
const rules: readonly Rule[] = tableNames.flatMap((table) => [
  ...(resources[table].rules ?? []).map((rule) => ({ ...rule, table })),
  ...Object.entries(resources[table].references).flatMap(([column, reference]) => {
    const { table: whole, isPart, limit } = reference;
    return [
      ...(isPart ? [wholeIsLive(table, column, whole)] : []),
      ...(limit ? [hasFewParts(table, column, whole, limit)] : []),
    ];
  }),
]);

function wholeIsLive(table: TableName, column: string, whole: TableName): Rule {
  return {
    table,
    code: 'not_found',
    detail: `Its ${resources[whole].model.resource.toLowerCase()} is deleted`,
    brokenBy: `
      SELECT ${table}.id FROM ${table} JOIN ${whole}
        ON ${whole}.device_id = ${table}.device_id AND ${whole}.id = ${table}.${column}
      WHERE ${table}.device_id = $device_id AND ${isLive(table)} AND NOT (${isLive(whole)})`,
  };
}

function hasFewParts(
  table: TableName,
  column: string,
  whole: TableName,
  { max, code, detail }: PartLimit,
): Rule {
  return {
    table: whole,
    code,
    detail,
    brokenBy: `
      SELECT ${column} AS id FROM ${table}
      WHERE device_id = $device_id AND ${isLive(table)}
      GROUP BY ${column} HAVING count(*) > ${max}`,
  };
}

/** The rows of the device that break a rule, as the change leaves them. */
export async function brokenRules(change: DeviceChange): Promise<Rejection[]> {
  const rejections: Rejection[] = [];
  for (const { table, code, detail, brokenBy } of rules) {
    const rows = await change.select<{ id: string }>(`${brokenBy} LIMIT ${maxRejections}`, {});
    rejections.push(...rows.map(({ id }) => ({ table, id, code, detail })));
  }
  return rejections;
}
