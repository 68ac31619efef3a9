import type { Role } from '@mim/database';
import { roles } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { ok } from '@mim/domain/kernel';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readClock } from './clock.js';
import { errorMap } from './error-map.js';
import {
  administratorProcedure,
  analystProcedure,
  coordinatorProcedure,
  publicProcedure,
  signedInProcedure,
} from './procedures.js';
import { router, trpc } from './trpc.js';

const rung = {
  public: publicProcedure,
  signedIn: signedInProcedure,
  coordinator: coordinatorProcedure,
  analyst: analystProcedure,
  administrator: administratorProcedure,
};
const yes = z.literal('yes');

const ladder = router({
  public: rung.public.output(yes).query(() => 'yes' as const),
  signedIn: rung.signedIn.output(yes).query(() => 'yes' as const),
  coordinator: rung.coordinator.output(yes).query(() => 'yes' as const),
  analyst: rung.analyst.output(yes).query(() => 'yes' as const),
  administrator: rung.administrator.output(yes).query(() => 'yes' as const),
});

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const callerAs = (role: Role | null) =>
  trpc.createCallerFactory(ladder)({
    ...readClock(),
    appDatabase: database.app,
    demo: false,
    accounts: {
      factsOf: async () => new Map(),
      idOfEmail: async () => undefined,
      resetSecondFactor: () => Promise.resolve(ok(null)),
    },
    namesOfAccounts: async () => new Map(),
    contactsOfAccounts: async () => new Map(),
    account:
      role === null
        ? null
        : {
            id: 'toos',
            name: 'Toos',
            email: 'toos@mim.test',
            actor: { accountId: 'toos', role, locationIds: [] },
            sessionId: '',
          },
  });

const outcome = (call: Promise<string>): Promise<string> =>
  call.catch((error: unknown) => {
    if (error instanceof TRPCError) return errorMap.shapeOf(error).data.problem.code;
    throw error;
  });

describe('the ladder of procedures', () => {
  it('lets nobody call what is public, and nothing else', async () => {
    const caller = callerAs(null);
    expect(await caller.public()).toBe('yes');
    for (const name of ['signedIn', 'coordinator', 'analyst', 'administrator'] as const) {
      expect(await outcome(caller[name]())).toBe('sign-in-required');
    }
  });

  it.each(roles)(
    'lets a %s call what is for everyone signed in, and what bears that role’s name',
    async (role) => {
      const caller = callerAs(role);
      expect(await outcome(caller.public())).toBe('yes');
      expect(await outcome(caller.signedIn())).toBe('yes');
      for (const name of ['coordinator', 'analyst', 'administrator'] as const) {
        expect(await outcome(caller[name]())).toBe(name === role ? 'yes' : 'not-allowed');
      }
    },
  );
});
