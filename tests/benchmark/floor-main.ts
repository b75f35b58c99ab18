import { createFloor } from './floor';
import { floorRoutes } from './workloads';

/** The floor in a process of its own, as the service is: `DATABASE_URL` and `PORT` are all it reads. */
async function main(): Promise<void> {
  const server = await createFloor(process.env.DATABASE_URL!, floorRoutes);
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

void main();
