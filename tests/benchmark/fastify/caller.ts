import { compare } from 'bcrypt';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { Problem } from './problems';

declare module 'fastify' {
  interface FastifyRequest {
    /** The connection of the request, on which its device is named; given back with its answer. */
    db: PoolClient | null;
    deviceId: string;
    /** What an entity tag begins with. */
    epoch: string;
    /** How far the device's data has come. */
    revision: number;
  }
}

// The setting lasts until the connection's next request, which begins by naming its own device.
const lookUp = {
  name: 'look-up',
  text: `
    SELECT d.token_hash, left(r.epoch::text, 8) AS epoch, r.revision,
           set_config('countonme.device', $1, false)
    FROM devices d JOIN device_revisions r ON r.device_id = d.id
    WHERE d.id = $1::uuid AND d.deleted_at IS NULL`,
};

interface Found {
  readonly token_hash: string;
  readonly epoch: string;
  readonly revision: number;
}

/** Before each request: whose token it comes with, and a connection for the rows of that device. */
export function identifyCallers(app: FastifyInstance, pool: Pool): void {
  /** bcrypt once a token. */
  const checked = new Map<string, Promise<boolean>>();
  const isGood = (secret: string, hash: string) => {
    const key = `${secret} ${hash}`;
    if (!checked.has(key)) checked.set(key, compare(secret, hash));
    return checked.get(key)!;
  };

  app.decorateRequest('db', null);
  app.decorateRequest('deviceId', '');
  app.decorateRequest('epoch', '');
  app.decorateRequest('revision', 0);

  app.addHook('onRequest', async (request) => {
    const [id = '', secret = ''] = (request.headers.authorization ?? '').slice(7).split('.');
    request.db = await pool.connect();
    const found = await request.db.query<Found>({ ...lookUp, values: [id] });
    const device = found.rows[0];
    if (!device || !(await isGood(secret, device.token_hash))) {
      throw new Problem(401, 'Unauthorized', 'invalid_token', 'Invalid or expired token');
    }
    request.deviceId = id;
    request.epoch = device.epoch;
    request.revision = device.revision;
  });
  app.addHook('onResponse', async (request) => {
    request.db?.release();
    request.db = null;
  });
}

/** A prepared statement, with the device as its first value. */
export async function rowsOf<Row extends QueryResultRow>(
  { db, deviceId }: FastifyRequest,
  statement: { readonly name: string; readonly text: string },
  ...values: unknown[]
): Promise<Row[]> {
  const { rows } = await db!.query<Row>({ ...statement, values: [deviceId, ...values] });
  return rows;
}

/** @param revision of the row that is answered, or of all that the device has */
export function tag(request: FastifyRequest, reply: FastifyReply, revision = request.revision) {
  void reply.header('ETag', `"${request.epoch}-${revision}"`);
}
