import { findDossier } from '../dossier/read-dossier.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readVisitingMotherCard } from './read-visiting-mother-card.js';
import { readVisitingMotherPage } from './read-visiting-mother-page.js';
import {
  visitingMotherCardSchema,
  visitingMotherPageInput,
  visitingMotherPageSchema,
} from './visiting-mother-page.schema.js';

export const visitingMotherPageRouter = router({
  /** Everything of a visiting mother's way. */
  get: coordinatorProcedure
    .input(visitingMotherPageInput)
    .output(visitingMotherPageSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'visitingMotherPage.get' }, (trx) =>
          readVisitingMotherPage(trx, ctx, input.visitingMotherId),
        ),
      ),
    ),

  /** A visiting mother in short, wherever she is named. */
  card: coordinatorProcedure
    .input(visitingMotherPageInput)
    .output(visitingMotherCardSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'visitingMotherPage.card' }, (trx) =>
          readVisitingMotherCard(trx, ctx, input.visitingMotherId),
        ),
      ),
    ),
});
