import { z } from 'zod';
import { draftSchema } from '../dossier/draft.schema.js';
import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { draftsIn } from '../visiting-mothers/drafts.js';
import { readSupervision } from './read-supervision.js';
import { cancelSession, planSession, recordSession } from './save-session.js';
import { settle } from './settle-agreement.js';
import {
  cancelSupervisionInput,
  planSupervisionInput,
  recordSupervisionInput,
  saveSupervisionDraftInput,
  settleAgreementInput,
  supervisionOfInput,
  supervisionViewSchema,
} from './supervision.schema.js';

const drafts = draftsIn('mim.supervision_draft', 'supervision.draft');

export const supervisionRouter = router({
  /** The supervision of a visiting mother: where it stands, its rhythm, and every session with its agreements. */
  get: coordinatorProcedure
    .input(supervisionOfInput)
    .output(supervisionViewSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'supervision.get' }, (trx) =>
          readSupervision(trx, ctx, input.visitingMotherId),
        ),
      ),
    ),

  /** Plans a session, or moves one that is planned. */
  plan: coordinatorProcedure
    .input(planSupervisionInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'supervision.plan', location, input }, (change) => planSession(change, input)),
      );
    }),

  /** Records a session that was held, with its agreements, or corrects one. */
  record: coordinatorProcedure
    .input(recordSupervisionInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'supervision.record', location, input }, (change) => recordSession(change, input)),
      );
    }),

  /** Records that a planned session did not take place. */
  cancel: coordinatorProcedure
    .input(cancelSupervisionInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('supervision_session', input.sessionId);
      return answer(
        write(ctx, { what: 'supervision.cancel', location, input }, (change) => cancelSession(change, input)),
      );
    }),

  /** Says what became of an agreement, or that it is open again. */
  settle: coordinatorProcedure
    .input(settleAgreementInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('supervision_agreement', input.agreementId);
      return answer(
        write(ctx, { what: 'supervision.settle', location, input }, (change) =>
          settle(change, input, { on: change.today.toString(), of: null }),
        ),
      );
    }),

  /** What the account is writing of a session and has not recorded yet; recording it takes it away. */
  draft: coordinatorProcedure
    .input(supervisionOfInput)
    .output(draftSchema)
    .query(async ({ ctx, input }) =>
      draftSchema.parse(await answer(drafts.read(ctx, input.visitingMotherId))),
    ),

  saveDraft: coordinatorProcedure
    .input(saveSupervisionDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(drafts.save(ctx, input))),

  removeDraft: coordinatorProcedure
    .input(supervisionOfInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(drafts.remove(ctx, input.visitingMotherId))),
});
