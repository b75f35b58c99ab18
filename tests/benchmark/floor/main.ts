import { routes } from './routes';
import { createFloor } from './server';

/** The floor in a process of its own, as the service is: `DATABASE_URL` and `PORT` are all it reads. */
async function main(): Promise<void> {
  const server = await createFloor(process.env.DATABASE_URL!, routes);
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

void main();
