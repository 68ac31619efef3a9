import { z } from 'zod';
import { draftSchema } from '../dossier/draft.schema.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readVisitDraft, removeVisitDraft, saveVisitDraft } from './visit-drafts.js';
import { saveVisitDraftInput, visitDraftInput } from './visit-drafts.schema.js';

/** What an account is writing of a visit and has not recorded yet; recording the visit takes it away. */
export const visitDraftsRouter = router({
  get: coordinatorProcedure
    .input(visitDraftInput)
    .output(draftSchema)
    .query(async ({ ctx, input }) => draftSchema.parse(await answer(readVisitDraft(ctx, input)))),

  save: coordinatorProcedure
    .input(saveVisitDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(saveVisitDraft(ctx, input))),

  remove: coordinatorProcedure
    .input(visitDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(removeVisitDraft(ctx, input))),
});
