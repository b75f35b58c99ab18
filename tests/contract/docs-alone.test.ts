import { runBuilt, startBuilt } from '../support/built';
import { until } from '../support/until';

const script = 'src/docs.js';

describe('npm run docs', () => {
  it('serves the page without a database, until Ctrl-C', async () => {
    const docs = startBuilt(script, [], { env: { PORT: '0' } });
    await until(() => docs.output().includes('/docs\n'), 20_000);
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(docs.output()) ?? [];
    const [page, contract, operation] = await Promise.all(
      ['/docs', '/openapi.json', '/v1/products'].map((path) => fetch(url + path)),
    );
    expect(page?.status).toBe(200);
    expect(await page?.text()).toContain('<redoc spec-url="/openapi.json"');
    expect(await contract?.json()).toHaveProperty('openapi', '3.0.3');
    expect(operation?.status).toBe(404);

    // A terminal and npm send one each.
    docs.signal('SIGINT');
    docs.signal('SIGINT');
    expect(await docs.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  it('says what is wrong with its port', async () => {
    const { code, stderr } = await runBuilt(script, [], { env: { PORT: 'eighty' } });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT must be a whole number');
  });
});
