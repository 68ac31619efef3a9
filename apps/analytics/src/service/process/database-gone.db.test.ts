import {
  createTestDatabase,
  startThrowawayServer,
  type TestDatabase,
  type ThrowawayServer,
} from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst } from '../../testing/actors.js';
import { storeDeliveries } from '../../testing/store-deliveries.js';
import { startOn, type TestService } from '../../testing/test-service.js';

let server: ThrowawayServer;
let database: TestDatabase;
let service: TestService;

beforeAll(async () => {
  server = await startThrowawayServer();
  database = await createTestDatabase(server);
  await storeDeliveries(database, [aDelivery()]);
  service = await startOn(database);
});
afterAll(async () => {
  await service.close();
  await database.close();
  await server.stop();
});

const year = aDelivery().descriptor.year;
const askReport = () => service.ask('figures.report', { year, selection: { kind: 'national' } }, analyst);
const readiness = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;

describe('a database that goes away', () => {
  it('is told in a problem for as long as it is away, and the service goes on when it is back', async () => {
    expect((await askReport()).status).toBe(200);
    const resume = await server.interrupt();
    try {
      for (const procedure of ['figures.years', 'figures.report'] as const) {
        const input = procedure === 'figures.report' ? { year, selection: { kind: 'national' } } : undefined;
        const answer = await service.ask(procedure, input, analyst);
        expect([answer.status, answer.problem]).toEqual([503, 'data-unreachable']);
        expect(answer.headers.get('retry-after')).toBe('60');
        expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
      }
      expect(await readiness()).toBe(503);
      expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    } finally {
      await resume();
    }
    expect(await readiness()).toBe(200);
    expect((await askReport()).status).toBe(200);
  });

  it('in the midst of questions gives each an answer, right or a problem', async () => {
    const asked = Array.from({ length: 60 }, () => askReport());
    const resume = await server.interrupt();
    const answers = await Promise.all([...asked, askReport()]);
    await resume();
    expect(answers.at(-1)?.problem).toBe('data-unreachable');
    for (const { status, problem } of answers) {
      expect([
        [200, undefined],
        [503, 'data-unreachable'],
      ]).toContainEqual([status, problem]);
    }
    expect((await askReport()).status).toBe(200);
  });

  it('costs no more than the questions on connections that are killed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asked = Array.from({ length: 20 }, () => askReport());
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = current_user and application_name = 'mim-analytics'`.execute(database.analytics);
      for (const { status } of await Promise.all(asked)) expect([200, 503]).toContain(status);
    }
    expect(await readiness()).toBe(200);
  });
});
