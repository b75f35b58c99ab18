import { createFastifyApp } from './app';

/** The Fastify service in a process of its own; `DATABASE_URL` and `PORT` are all it reads. */
async function main(): Promise<void> {
  const app = createFastifyApp(process.env.DATABASE_URL!);
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
}

void main();
