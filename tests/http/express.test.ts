import { get } from 'node:http';
import { once } from 'node:events';
import cors from 'cors';
import express from 'express';
import { readConfig } from '../../src/config';
import { constantHeaders } from '../../src/http/constant-headers';
import { listen } from '../../src/http/server';

it('Express finds its prototypes on each request and response, and changes none', async () => {
  const app = express();
  app.get('/', (req, res) => void res.json({ query: req.path, isExpress: res.app === app }));
  const server = await listen(app, readConfig({ PORT: '0' }));
  const { setPrototypeOf } = Object;
  const changed: object[] = [];
  const spy = jest.spyOn(Object, 'setPrototypeOf').mockImplementation((target, prototype) => {
    if (Object.getPrototypeOf(target) !== prototype) changed.push(target as object);
    return setPrototypeOf(target, prototype) as object;
  });
  const answer = await new Promise<string>((resolve) => {
    get(server.url, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      void once(res, 'end').then(() => resolve(text));
    });
  });
  const calls = spy.mock.calls.length;
  spy.mockRestore();
  await server.close(100);

  expect(JSON.parse(answer)).toEqual({ query: '/', isExpress: true });
  // Express did look: were it to stop, the classes would have no purpose.
  expect(calls).toBeGreaterThanOrEqual(2);
  expect(changed).toEqual([]);
});

it('headers that wait for an answer are not constant', () => {
  expect(() => constantHeaders(() => undefined)).toThrow('synchronously');
});

it('constant headers keep their names as they were given', () => {
  const headers = constantHeaders(
    cors({ origin: ['https://a.example'], exposedHeaders: ['Link'] }),
  );
  expect([...headers]).toEqual([
    ['Vary', 'Origin'],
    ['Access-Control-Expose-Headers', 'Link'],
  ]);
});
