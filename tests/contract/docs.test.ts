import { createApp } from '../../src/app';
import { docsRouter } from '../../src/docs/serve';
import { listen } from '../../src/http/server';
import { readConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { startService, type TestService } from '../support/service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function fetchPage() {
  const response = await fetch(`${service.url}/docs`);
  return { response, html: await response.text() };
}

const scriptUrlIn = (html: string) => /<script type="module" src="([^"]+)">/.exec(html)?.[1] ?? '';

describe('the reference page', () => {
  it('lets styles through by a nonce that is new for each request', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => {
        const { response, html } = await fetchPage();
        const policy = response.headers.get('content-security-policy');
        const [, nonce = ''] = /'nonce-([\w+/=]{22,})'/.exec(policy ?? '') ?? [];
        expect(html).toContain(`<meta name="sc-nonce" content="${nonce}">`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it('has a policy without any other host and without unsafe exceptions', async () => {
    const { response } = await fetchPage();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is not kept, since its nonce is good once', async () => {
    const { response } = await fetchPage();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('names no other host, and reports nothing to its maker', async () => {
    const { html } = await fetchPage();
    const addresses = [...html.matchAll(/\s(?:src|href|spec-url)="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((url) => !/^(\/[^/]|data:)/.test(url ?? ''))).toEqual([]);
    expect(html).toContain('disable-telemetry="true"');
  });
});

describe('its script', () => {
  it('is kept for ever under a name made from its content', async () => {
    const url = scriptUrlIn((await fetchPage()).html);
    expect(url).toMatch(/^\/docs\/redoc\.[0-9a-f]{12}\.js$/);
    const { status, headers } = await fetch(service.url + url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is the same whether it comes compressed or not', async () => {
    const url = service.url + scriptUrlIn((await fetchPage()).html);
    const [plain, gzipped] = await Promise.all(
      ['identity', 'gzip'].map((encoding) =>
        fetch(url, { headers: { 'Accept-Encoding': encoding } }),
      ),
    );
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(gzipped?.headers.get('content-encoding')).toBe('gzip');
    expect(gzipped?.headers.get('vary')).toContain('Accept-Encoding');
    expect((await gzipped?.text()) === (await plain?.text())).toBe(true);
  });

  it('fetches no logo from its maker', async () => {
    const script = await (await fetch(service.url + scriptUrlIn((await fetchPage()).html))).text();
    expect(script.length).toBeGreaterThan(1_000_000);
    expect(script.includes('cdn.redoc.ly')).toBe(false);
  });
});

it('the contract is there in both forms', async () => {
  const yaml = await fetch(`${service.url}/openapi.yaml`);
  const json = await fetch(`${service.url}/openapi.json`);
  expect(yaml.headers.get('content-type')).toMatch(/^application\/yaml/);
  expect(await yaml.text()).toMatch(/^openapi: 3\.0\.3/);
  expect(await json.json()).toMatchObject({ openapi: '3.0.3' });
});

it('a build without the script answers a problem for the page, and the contract still', async () => {
  const app = createApp({
    config: { corsOrigins: '*', trustProxy: false },
    log: createLog('silent'),
    docs: docsRouter(undefined),
    contract: (_req, _res, next) => next(),
  });
  const server = await listen(app, readConfig({ PORT: '0' }));
  const page = await fetch(`${server.url}/docs`);
  const yaml = await fetch(`${server.url}/openapi.yaml`);
  await server.close(100);
  expect(page.status).toBe(404);
  expect(page.headers.get('content-type')).toBe('application/problem+json');
  expect(await page.json()).toMatchObject({
    code: 'not_found',
    detail: 'This build has no reference page; see /openapi.yaml',
  });
  expect(yaml.status).toBe(200);
});
