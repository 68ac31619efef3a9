import { z } from 'zod';
import { draftSchema } from '../dossier/draft.schema.js';
import { locationAsChosen, locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import {
  preparationDraftInput,
  preparationOfInput,
  preparationViewSchema,
  preparingSchema,
  savePreparationDraftInput,
  savePreparationInput,
} from './preparation.schema.js';
import { readPreparationDraft, removePreparationDraft, savePreparationDraft } from './preparation-drafts.js';
import { listPreparing, readPreparation } from './read-preparation.js';
import { savePreparation } from './save-session.js';

/** How visiting mothers are prepared before their first match. */
export const preparationRouter = router({
  /** The preparation of one visiting mother. */
  get: coordinatorProcedure
    .input(preparationOfInput)
    .output(preparationViewSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'preparation.get' }, (trx) =>
          readPreparation(trx, ctx.actor.locationIds, ctx.today, input.visitingMotherId),
        ),
      ),
    ),

  /** Everybody who is being prepared. */
  underWay: coordinatorProcedure
    .input(z.void())
    .output(z.array(preparingSchema))
    .query(({ ctx }) =>
      readDossier(ctx, { what: 'preparation.underWay' }, (trx) =>
        listPreparing(trx, ctx.actor.locationIds, ctx.today),
      ),
    ),

  /** Records a session with everybody who was there, or changes one. */
  save: coordinatorProcedure
    .input(savePreparationInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const [first] = input.session.visitingMotherIds;
      const found =
        input.preparationSessionId !== undefined
          ? locationOfRow('preparation_session', input.preparationSessionId)
          : first === undefined
            ? locationOfNew(input.locationId)
            : locationOfRow('visiting_mother', first);
      const location = locationAsChosen(input.locationId, found);
      return answer(
        write(ctx, { what: 'preparation.save', location, input }, (change) => savePreparation(change, input)),
      );
    }),

  /** What this account is writing of a session and has not recorded yet. */
  draft: coordinatorProcedure
    .input(preparationDraftInput)
    .output(draftSchema)
    .query(async ({ ctx, input }) => draftSchema.parse(await answer(readPreparationDraft(ctx, input)))),

  saveDraft: coordinatorProcedure
    .input(savePreparationDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(savePreparationDraft(ctx, input))),

  removeDraft: coordinatorProcedure
    .input(preparationDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(removePreparationDraft(ctx, input))),
});
