import type { Actor } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';
import type { Problem } from '@mim/domain/kernel';
import { Temporal } from '@mim/domain/kernel';
import { TRPCError } from '@trpc/server';
import { appRouter } from '../router.js';
import { accountDirectory } from '../sign-in/account-directory.js';
import { contactsOfAccounts, namesOfAccounts } from '../sign-in/account-names.repository.js';
import type { RequestContext } from '../trpc/context.js';
import { errorMap } from '../trpc/error-map.js';
import { trpc } from '../trpc/trpc.js';

/** The master secret of pseudonyms in tests. */
const pseudonymSecret = 'Zr6kWb1tYq8nMd4xVj9sHc3fGp7uLa2e';

const createCaller = trpc.createCallerFactory(appRouter);

/** Every procedure of the API, called by an account on a day. */
export type TestCaller = ReturnType<typeof createCaller>;

/**
 * Calls procedures without HTTP: the real router on a real database.
 * @param today The day on which is called, `2026-05-04`.
 * @param settings What differs of the server's settings.
 */
export const callAs = (
  { app, auth }: TestDatabase,
  actor: Actor,
  today: string,
  settings: Pick<RequestContext, 'pseudonymSecret'> = { pseudonymSecret },
): TestCaller =>
  createCaller({
    today: Temporal.PlainDate.from(today),
    now: new Date(`${today}T12:00:00Z`),
    appDatabase: app,
    demo: false,
    ...settings,
    accounts: accountDirectory(auth),
    namesOfAccounts: (ids) => namesOfAccounts(auth, ids),
    contactsOfAccounts: (ids) => contactsOfAccounts(auth, ids),
    account: {
      id: actor.accountId,
      name: 'Toos Test',
      email: 'toos@mim.test',
      actor,
      sessionId: '',
    },
  });

/** The code of the problem with which a call was refused; a call that succeeds has none. */
export const refusalOf = async (call: Promise<unknown>): Promise<string | null> =>
  (await problemOf(call))?.code ?? null;

/** What is said of a call that is refused, with its words; null: it was not. */
export const problemOf = (call: Promise<unknown>): Promise<Problem | null> =>
  call.then(
    () => null,
    (error: unknown) => {
      if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR')
        return errorMap.shapeOf(error).data.problem;
      throw error;
    },
  );
