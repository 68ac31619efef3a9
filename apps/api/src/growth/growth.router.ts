import { z } from 'zod';
import { draftSchema } from '../dossier/draft.schema.js';
import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { draftsIn } from '../visiting-mothers/drafts.js';
import {
  growthOfInput,
  growthViewSchema,
  recordEvaluationInput,
  recordOwnStepInput,
  saveEvaluationDraftInput,
  thankInput,
} from './growth.schema.js';
import { readGrowth } from './read-growth.js';
import { recordEvaluation } from './record-evaluation.js';
import { recordOwnStep } from './record-own-step.js';
import { thank } from './thank.js';

const drafts = draftsIn('mim.evaluation_draft', 'growth.draft');

export const growthRouter = router({
  /** What being a visiting mother brought her: evaluations, her own steps, thanks. */
  get: coordinatorProcedure
    .input(growthOfInput)
    .output(growthViewSchema)
    .query(({ ctx, input }) =>
      answer(findDossier(ctx, { what: 'growth.get' }, (trx) => readGrowth(trx, ctx, input.visitingMotherId))),
    ),

  /** Records an evaluation that was offered, or corrects one. */
  recordEvaluation: coordinatorProcedure
    .input(recordEvaluationInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'growth.recordEvaluation', location, input }, (change) =>
          recordEvaluation(change, input),
        ),
      );
    }),

  /** Records a step that she took for herself, or corrects one. */
  recordStep: coordinatorProcedure
    .input(recordOwnStepInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'growth.recordStep', location, input }, (change) => recordOwnStep(change, input)),
      );
    }),

  /** Records how she was thanked when she stopped, or that she was not after all. */
  thank: coordinatorProcedure
    .input(thankInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(write(ctx, { what: 'growth.thank', location, input }, (change) => thank(change, input)));
    }),

  /** What the account is writing of an evaluation and has not recorded yet; recording it takes it away. */
  draft: coordinatorProcedure
    .input(growthOfInput)
    .output(draftSchema)
    .query(async ({ ctx, input }) =>
      draftSchema.parse(await answer(drafts.read(ctx, input.visitingMotherId))),
    ),

  saveDraft: coordinatorProcedure
    .input(saveEvaluationDraftInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(drafts.save(ctx, input))),

  removeDraft: coordinatorProcedure
    .input(growthOfInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(drafts.remove(ctx, input.visitingMotherId))),
});
