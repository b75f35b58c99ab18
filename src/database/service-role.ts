import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The role that the service connects as. */
export interface ServiceRole {
  readonly user: string;
  readonly password: string | undefined;
}

/**
 * Creates the role unless it exists, and grants it what the service needs. The role owns nothing, so
 * row-level security applies to it, and it can't erase device data: only recovery codes are deleted
 * by the service. An existing role keeps its password, and a repeated grant changes nothing.
 *
 * @param owner connected as the owner of the tables, who may create roles where the role is missing
 */
export async function provideServiceRole(owner: Client, role: ServiceRole): Promise<void> {
  await create(owner, role);
  await grant(owner, role);
}

async function create(owner: Client, { user, password }: ServiceRole): Promise<void> {
  const known = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [user]);
  if (known.rowCount) return;
  const secret = password === undefined ? '' : ` PASSWORD ${escapeLiteral(password)}`;
  await owner.query(`CREATE ROLE ${escapeIdentifier(user)} LOGIN${secret}`);
}

async function grant(owner: Client, { user }: ServiceRole): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class AS c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
       AND (c.relname = 'devices' OR EXISTS (
         SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'device_id'
       ))`,
  );
  const grantee = escapeIdentifier(user);
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
