import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { projectRoot } from '../project-root';

/** The contract as it is written and as JSON, and the reference page made from it. */
export function serveDocs(): Router {
  const router = Router();
  const yaml = readFileSync(join(projectRoot, 'openapi.yaml'));
  const json = readFileSync(join(projectRoot, 'generated', 'openapi.json'));
  router.get('/openapi.yaml', (_req, res) => void res.type('application/yaml').end(yaml));
  router.get('/openapi.json', (_req, res) => void res.type('application/json').end(json));
  return router;
}
