import { withActor } from '@mim/database';
import { fail, ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { problems } from '../problems.js';
import { answer } from '../trpc/error-map.js';
import { accountsProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { withdraw } from './accounts.repository.js';
import {
  accountInput,
  accountsSchema,
  administrationLogSchema,
  endRoleInput,
  invitationInput,
  invitedSchema,
  inviteInput,
} from './accounts.schema.js';
import { endRole } from './end-role.js';
import { invite, inviteAgain } from './invite.js';
import { readAccounts } from './read-accounts.js';
import { readAdministrationLog } from './read-administration-log.js';
import { resetFactor } from './reset-factor.js';

/** Who may come in, in which role and until when. An administrator sees all of it, a manager the coordinators of her locations. No dossiers. */
export const accountsRouter = router({
  /** Accounts with their roles, and invitations that are open or over. */
  list: accountsProcedure
    .input(z.void())
    .output(accountsSchema)
    .query(({ ctx }) => readAccounts(ctx)),

  /** What was done to them, by whom and when. */
  log: accountsProcedure
    .input(z.void())
    .output(administrationLogSchema)
    .query(({ ctx }) => readAdministrationLog(ctx)),

  /** Invites somebody to a role; an account that is there and in reach has it at once. The link is told here and nowhere else. */
  invite: accountsProcedure
    .input(inviteInput)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => answer(invite(ctx, input))),

  /** Makes another link for what was offered; the one before stops counting. */
  inviteAgain: accountsProcedure
    .input(invitationInput)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => answer(inviteAgain(ctx, input.invitationId))),

  /** Withdraws an invitation. */
  withdraw: accountsProcedure
    .input(invitationInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      answer(
        withActor(ctx.appDatabase, ctx.actor, async (trx) =>
          (await withdraw(trx, input.invitationId)) ? ok(null) : fail(problems.notFound),
        ),
      ),
    ),

  /** Resets the second factor of somebody who lost it; her sessions end. */
  resetSecondFactor: accountsProcedure
    .input(accountInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(resetFactor(ctx, input.accountId))),

  /** Ends a role on a day, or at once. */
  endRole: accountsProcedure
    .input(endRoleInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(endRole(ctx, input))),
});
