import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type RequestHandler, Router } from 'express';
import { Problem } from '../problems/problem';
import { projectRoot } from '../project-root';
import { referencePage, referencePolicy } from './page';
import { readScript } from './reference-script';

/** The contract as it is written and as JSON, and the reference page made from it. */
export function serveDocs(): RequestHandler {
  // Megabytes that most processes are never asked for.
  let docs: Router | undefined;
  return (req, res, next) => {
    if (!/^\/(docs|openapi\.)/i.test(req.path)) return next();
    docs ??= docsRouter(readScript());
    docs(req, res, next);
  };
}

/** @param script what draws the page; without it the contract's files are served alone */
export function docsRouter(script: Buffer | undefined): Router {
  const router = Router();
  const yaml = readFileSync(join(projectRoot, 'openapi.yaml'));
  const json = readFileSync(join(projectRoot, 'generated', 'openapi.json'));
  router.get('/openapi.yaml', (_req, res) => void res.type('application/yaml').end(yaml));
  router.get('/openapi.json', (_req, res) => void res.type('application/json').end(json));

  if (!script) return router.get('/docs', withoutPage);
  const { title } = (JSON.parse(json.toString()) as { info: { title: string } }).info;
  const digest = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const scriptUrl = `/docs/redoc.${digest}.js`;
  router.get('/docs', page(title, scriptUrl));
  router.get(scriptUrl, asset(script));
  return router;
}

const withoutPage: RequestHandler = () => {
  throw new Problem('not_found', 'This build has no reference page; see /openapi.yaml');
};

function page(title: string, scriptUrl: string): RequestHandler {
  return (_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    res.set('Content-Security-Policy', referencePolicy(nonce));
    res.type('html').end(referencePage(title, scriptUrl, nonce));
  };
}

/** Its URL changes with its content, so it may be kept for ever. */
function asset(script: Buffer): RequestHandler {
  let gzipped: Promise<Buffer> | undefined;
  return async (req, res) => {
    res.set('Cache-Control', 'public, max-age=31536000, immutable');
    res.type('js').vary('Accept-Encoding');
    if (!req.acceptsEncodings('gzip')) return void res.end(script);
    gzipped ??= promisify(gzip)(script);
    res.set('Content-Encoding', 'gzip').end(await gzipped);
  };
}
