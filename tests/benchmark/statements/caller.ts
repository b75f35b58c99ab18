/** In `$1` the device, in `$2` the hash that its token was found to match. */
const isCaller = 'd.id = $1 AND d.token_hash = $2 AND d.deleted_at IS NULL';

/** What an entity tag begins with. */
export const epoch = 'left(r.epoch::text, 8)';

const tables = 'devices d JOIN device_revisions r ON r.device_id = d.id';

/** The caller's device and how far its data has come: no row when the token is good no more. */
export const caller = `(
    SELECT d.id, ${epoch} AS epoch, ${epoch} || '-' || r.revision AS tag
    FROM ${tables} WHERE ${isCaller} OFFSET 0
  ) AS caller`;

const counter = `${epoch} AS epoch, r.epoch AS whole_epoch, r.revision, r.horizon`;

/** The same for a writer, who locks the counter before anything else. */
export const writer = `
  caller AS MATERIALIZED (
    SELECT d.id, ${counter} FROM ${tables} WHERE ${isCaller} FOR NO KEY UPDATE OF r
  )`;

/** The same for a writer whose token was looked up before. */
export const knownWriter = `
  caller AS MATERIALIZED (
    SELECT r.device_id AS id, ${counter} FROM device_revisions r
    WHERE r.device_id = $1 FOR NO KEY UPDATE
  )`;
