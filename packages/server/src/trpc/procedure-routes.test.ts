import { initTRPC } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../http/create-app.js';
import { scope } from '../http/scope.js';
import { serverProblems } from '../problems/server-problems.js';
import { createErrorMap } from './error-map.js';
import { procedureRoutes } from './procedure-routes.js';

const errors = createErrorMap({});
const logged: string[] = [];
const trpc = initTRPC.create({ isDev: false, errorFormatter: ({ error }) => errors.shapeOf(error) });
const router = trpc.router({
  echo: trpc.procedure.input(z.string()).query(({ input }) => input),
  large: trpc.procedure.input(z.string()).query(({ input }) => input.length),
  gone: trpc.procedure.query(() => {
    throw Object.assign(new Error('terminating connection of Fatima'), { code: '57P01' });
  }),
  missing: trpc.procedure.query(() => {
    throw errors.refusal(serverProblems.notFound);
  }),
});

const app = createApp({
  log: { service: 'test', level: 'info', stream: { write: (line) => void logged.push(line) } },
  security: { secure: false },
  errors,
  bodyLimit: 1000,
});
app.register(
  scope((procedures) =>
    procedureRoutes(procedures, {
      path: '/trpc',
      router,
      errors,
      createContext: async () => ({}),
      bodyLimits: { large: 10_000 },
    }),
  ),
);

beforeAll(() => app.listen({ port: 0, host: '127.0.0.1' }));
afterAll(() => app.close());

const send = async (path: string, init: RequestInit) => {
  const response = await fetch(`${app.listeningOrigin}/trpc/${path}`, init);
  const body = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text: body,
    // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect to be there
    json: (body === '' ? undefined : JSON.parse(body)) as any,
  };
};
const json = { 'content-type': 'application/json' };
const post = (path: string, body: string, headers: Record<string, string> = json) =>
  send(path, { method: 'POST', headers, body });

describe('procedures over HTTP', () => {
  it('answer POST in JSON', async () => {
    expect((await post('echo', '"x"')).json).toEqual({ result: { data: 'x' } });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'refuse %s before its body is read',
    async (method) => {
      const answer = await send('echo', {
        method,
        headers: { 'content-type': 'a/b' },
        ...(method === 'GET' ? {} : { body: '{' }),
      });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      expect(answer.json.error.data.problem.code).toBe('wrong-method');
    },
  );

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'a/b'])(
    'refuse a body of type %s',
    async (type) => {
      const answer = await post('echo', '"x"', { 'content-type': type });
      expect([answer.status, answer.json.error.data.problem.code]).toEqual([415, 'not-json']);
    },
  );

  it('travel together by ten, not by eleven', async () => {
    const batch = (count: number) => post(`${Array(count).fill('missing').join(',')}?batch=1`, '{}');
    expect((await batch(10)).json).toHaveLength(10);
    expect((await batch(11)).status).toBe(400);
  });

  it('have a limit for a body, and one of their own where it is named', async () => {
    const long = JSON.stringify('x'.repeat(5000));
    expect((await post('echo', long)).json.error.data.problem.code).toBe('too-large');
    expect((await post('large', long)).json).toEqual({ result: { data: 5000 } });
  });

  it('say when the database is gone, when to try again, and nothing of the inside', async () => {
    for (const path of ['gone', 'gone,missing?batch=1']) {
      const answer = await post(path, '{}');
      expect([answer.json].flat()[0].error.data).toMatchObject({
        httpStatus: 503,
        problem: { code: 'data-unreachable' },
      });
      expect(answer.headers.get('retry-after')).toBe('60');
      expect(answer.text + logged.join('')).not.toContain('Fatima');
    }
    expect((await post('missing', '{}')).headers.get('retry-after')).toBeNull();
  });

  it('are kept by no cache', async () => {
    for (const path of ['echo', 'missing', 'nothing']) {
      expect((await post(path, '"x"')).headers.get('cache-control')).toBe('no-store');
    }
  });
});
