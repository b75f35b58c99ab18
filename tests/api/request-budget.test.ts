import type { Problem } from '../../generated/api';
import { startService, type TestService } from '../support/service';
import { statementsOf } from '../support/statements';

let service: TestService;
beforeEach(async () => {
  service = await startService({ requestsPerMinute: 10 });
});
afterEach(() => service.close());

const told = (headers: Headers) => [headers.get('RateLimit'), headers.get('RateLimit-Policy')];

describe('the requests of one device', () => {
  it('are counted, told of from half of the budget on, and refused beyond it', async () => {
    const api = await service.api.asNewDevice();
    for (let left = 9; left >= 0; left -= 1) {
      const { status, headers } = await api.get('/v1/products');
      expect(status).toBe(200);
      const [limit, policy] = told(headers);
      if (left > 5) expect([limit, policy]).toEqual([null, null]);
      else expect(limit).toMatch(new RegExp(`^"device";r=${left};t=\\d+$`));
      if (left <= 5) expect(policy).toBe('"device";q=10;w=60');
    }

    let answer: { status: number; headers: Headers; body: Problem } | undefined;
    const statements = await statementsOf(async () => {
      answer = await api.get<Problem>('/v1/products');
    });
    expect(statements).toEqual([]);
    expect(answer).toMatchObject({
      status: 429,
      body: { detail: 'Too many requests from this device' },
    });
    const [limit] = told(answer!.headers);
    expect(limit).toBe(`"device";r=0;t=${answer!.headers.get('Retry-After')}`);
  });

  it('are those of that device alone', async () => {
    const [greedy, other] = [await service.api.asNewDevice(), await service.api.asNewDevice()];
    const statuses = new Set<number>();
    for (let n = 0; n < 20; n += 1) statuses.add((await greedy.get('/v1/products')).status);
    expect(statuses).toEqual(new Set([200, 429]));
    expect((await other.get('/v1/products')).status).toBe(200);
  });

  it('are not used up by who has only its id', async () => {
    const api = await service.api.asNewDevice();
    const [id] = api.token!.split('.');
    const guess = api.as(`${id}.${'x'.repeat(43)}`);
    for (let n = 0; n < 20; n += 1) expect((await guess.get('/v1/products')).status).toBe(401);
    const { status, headers } = await api.get('/v1/products');
    expect([status, ...told(headers)]).toEqual([200, null, null]);
  });

  it('are told of by failures and by 304s as well', async () => {
    const api = await service.api.asNewDevice();
    for (let n = 0; n < 5; n += 1) await api.get('/v1/products');
    const { headers } = await api.get('/v1/products');
    const tag = { headers: { 'If-None-Match': headers.get('ETag')! } };
    for (const [path, ask, status] of [
      ['/v1/products', tag, 304],
      ['/v1/products?limit=x', {}, 422],
    ] as const) {
      const answer = await api.get(path, ask);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('RateLimit')).toMatch(/^"device";r=\d;t=\d+$/);
    }
  });
});
