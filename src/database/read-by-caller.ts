import { type CallerColumns, callerColumns, callerTables, confirmBy, isCaller } from './caller';
import type { OwnedModel } from './owned-model';
import type { Scope } from './owned-rows';
import type { Prepared } from './pipeline';
import type { BoundStatement } from './read-rows';
import type { Row } from './rows';

/**
 * Runs a statement whose rows are joined to the caller's device.
 *
 * @returns its rows; none when only the caller was found
 * @throws 401 when the token is good no more
 */
export async function readByCaller<M extends OwnedModel>(
  { pipeline, caller }: Scope,
  { statement, values }: BoundStatement,
): Promise<Row<M>[]> {
  const { deviceId, tokenHash } = caller.credential;
  const rows = await pipeline.run<CallerColumns & Row<M>>(statement, [
    deviceId,
    tokenHash,
    ...values,
  ]);
  confirmBy(caller, rows[0]);
  return rows[0]?.id === null ? [] : rows;
}

/** Runs a statement that counts, in `total`. @throws 401 when the token is good no more */
export async function countByCaller(
  { pipeline, caller }: Scope,
  { statement, values }: BoundStatement,
): Promise<number> {
  const { deviceId, tokenHash } = caller.credential;
  const [row] = await pipeline.run<CallerColumns & { readonly total: number }>(statement, [
    deviceId,
    tokenHash,
    ...values,
  ]);
  confirmBy(caller, row);
  return row?.total ?? 0;
}

const confirmation: Prepared = {
  name: 'confirm',
  isOfDevice: true,
  text: `SELECT ${callerColumns} FROM ${callerTables} WHERE ${isCaller}`,
};

/** For what is read by no statement that asks for the caller itself. @throws 401 */
export async function confirmCaller({ pipeline, caller }: Scope): Promise<void> {
  if (caller.isConfirmed) return;
  const { deviceId, tokenHash } = caller.credential;
  const [found] = await pipeline.run<CallerColumns>(confirmation, [deviceId, tokenHash]);
  confirmBy(caller, found);
}
