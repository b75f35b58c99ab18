import { type Client, escapeIdentifier } from 'pg';

/**
 * Grants a role what the service needs. The role owns nothing, so row-level security applies to it,
 * and it can't erase device data: only recovery codes are deleted by the service. A repeated grant
 * changes nothing.
 *
 * @param owner connected as the owner of the tables
 * @param role the name of a role that exists
 */
export async function grantToService(owner: Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class AS c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
       AND (c.relname = 'devices' OR EXISTS (
         SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'device_id'
       ))`,
  );
  const grantee = escapeIdentifier(role);
  const written = rows.map(({ name }) => escapeIdentifier(name)).join(', ');
  const { rows: schemas } = await owner.query<{ name: string }>('SELECT current_schema() AS name');
  const schema = escapeIdentifier(schemas[0]!.name);
  await owner.query(`
    GRANT USAGE ON SCHEMA ${schema} TO ${grantee};
    GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${grantee};
    ${written && `GRANT INSERT, UPDATE ON ${written} TO ${grantee};`}
    ${rows.some(({ name }) => name === 'recovery_codes') ? `GRANT DELETE ON recovery_codes TO ${grantee};` : ''}
  `);
}
