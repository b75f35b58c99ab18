import Fastify, { type FastifyInstance } from 'fastify';
import { manifest } from '../../support/manifest';
import { identifyCallers } from './caller';
import { openPool } from './database';
import { answerProblems } from './problems';
import { catalogRoutes } from './routes/catalog';
import { foodEntryRoutes } from './routes/food-entries';
import { productRoutes } from './routes/products';
import { statsRoutes } from './routes/stats';
import { syncRoutes } from './routes/sync';
import { health } from './schemas';

/**
 * The service as one writes it with Fastify and `pg`: JSON schemas for what comes in and goes out,
 * prepared statements, a look-up of the token and one statement for each request. It has the parts
 * of the contract that the workloads ask for, and no request log.
 */
export function createFastifyApp(databaseUrl: string): FastifyInstance {
  const app = Fastify({ keepAliveTimeout: 65_000 });
  const pool = openPool(databaseUrl);
  app.addHook('onClose', () => pool.end());
  answerProblems(app);

  app.get('/health', { schema: { response: { 200: health } } }, async () => ({
    status: 'ok',
    version: manifest.version,
  }));

  void app.register(
    async (v1) => {
      identifyCallers(v1, pool);
      await v1.register(productRoutes);
      await v1.register(foodEntryRoutes);
      await v1.register(statsRoutes);
      await v1.register(catalogRoutes);
      await v1.register(syncRoutes);
    },
    { prefix: '/v1' },
  );
  return app;
}
