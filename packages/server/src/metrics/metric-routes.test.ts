import fastify from 'fastify';
import { expect, it } from 'vitest';
import { poolMeasure, queueMeasure } from './measures.js';
import { metricRoutes } from './metric-routes.js';

const token = 'Jr8wM2xZ5tKq7nVc1sLh6gYb3pFd9aEu';

it('a measure is read when it is asked for, and a pool says what is used, at rest and waited for', async () => {
  const pool = { totalCount: 5, idleCount: 2, waitingCount: 3 };
  const queue = { waiting: 4, running: 1 };
  const app = fastify();
  metricRoutes(app, {
    token,
    measures: [poolMeasure(() => ({ app: pool })), queueMeasure({ figures: () => queue })],
  });
  const lines = async () => {
    const { body } = await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } });
    return body.split('\n').filter((line) => /^mim_(database|queue)/.test(line));
  };
  expect(await lines()).toEqual([
    'mim_database_connections{pool="app",state="used"} 3',
    'mim_database_connections{pool="app",state="idle"} 2',
    'mim_database_connections{pool="app",state="waiting"} 3',
    'mim_queue{queue="figures",state="waiting"} 4',
    'mim_queue{queue="figures",state="running"} 1',
  ]);
  queue.waiting = 0;
  expect(await lines()).toContain('mim_queue{queue="figures",state="waiting"} 0');
  await app.close();
});
