import type { RequestHandler } from 'express';
import type { OpenAPIV3 } from 'openapi-types';
import { pino } from 'pino';
import { createApp } from '../../src/app';
import { type Config, readConfig } from '../../src/config';
import { serveContract } from '../../src/contract/adapter';
import type { ContractParts } from '../../src/contract/backend';
import type { AnyHandler } from '../../src/contract/served-operation';
import { RequestBudget } from '../../src/devices/request-budget';
import { listen } from '../../src/http/server';

type Operations = Record<string, OpenAPIV3.OperationObject>;

export interface LogLine extends Record<string, unknown> {
  readonly fault?: { readonly message: string };
}

/** A contract of a few operations. @param paths each operation by its method, under its path */
export function smallContract(paths: Record<string, Operations>): OpenAPIV3.Document {
  return {
    openapi: '3.0.3',
    info: { title: 'A small contract', version: '1' },
    components: { securitySchemes: { deviceToken: { type: 'http', scheme: 'bearer' } } },
    paths: paths,
  };
}

/** The HTTP side of the service, with a contract and handlers of the test's own. */
export async function startSmallService(
  document: OpenAPIV3.Document,
  handlers: Record<string, AnyHandler>,
  authenticate: ContractParts['authenticate'] = () => Promise.reject(new Error('no database')),
  settings: Partial<Config> = {},
) {
  const lines: LogLine[] = [];
  const log = pino(
    { base: null },
    { write: (line) => void lines.push(JSON.parse(line) as LogLine) },
  );
  const { handle: contract } = await serveContract({
    document,
    handlers: handlers as never,
    authenticate,
    budget: new RequestBudget(1_000_000),
  });
  const withoutDocs: RequestHandler = (_req, _res, next) => next();
  const config = { ...readConfig({ HOST: '127.0.0.1', PORT: '0' }), ...settings };
  const app = createApp({ config, log, docs: withoutDocs, contract });
  const server = await listen(app, config, log);
  return { app, url: server.url, lines, close: () => server.close(1_000) };
}
