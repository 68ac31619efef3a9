import { z } from 'zod';
import { locationAsChosen, locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { duplicateSchema } from '../people/duplicates.schema.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { exportApplicants } from './export-applicants.js';
import { knownPersons, listApplicants, readApplicant } from './read-applicants.js';
import { recordStep } from './record-step.js';
import {
  applicantDetailSchema,
  applicantExportInput,
  applicantIdInput,
  applicantListInput,
  applicantListSchema,
  recordApplicantStepInput,
  saveApplicantInput,
} from './recruitment.schema.js';
import { saveApplicant } from './save-applicant.js';

/** People who applied to become a visiting mother, until the decision. */
export const recruitmentRouter = router({
  /** Everybody who applied, in the order of work. */
  list: coordinatorProcedure
    .input(applicantListInput)
    .output(applicantListSchema)
    .query(({ ctx, input }) =>
      readDossier(ctx, { what: 'recruitment.list' }, (trx) =>
        listApplicants(trx, ctx.actor.locationIds, ctx.today, input),
      ),
    ),

  /** The list as a file. */
  export: coordinatorProcedure
    .input(applicantExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportApplicants(ctx, input))),

  /** One of them, with what happened with her. */
  get: coordinatorProcedure
    .input(applicantIdInput)
    .output(applicantDetailSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'recruitment.get' }, (trx) =>
          readApplicant(trx, ctx.actor.locationIds, ctx.today, input.applicantId),
        ),
      ),
    ),

  /** Who in the register may be her: one person can have two roles in time. */
  known: coordinatorProcedure
    .input(applicantIdInput)
    .output(z.array(duplicateSchema))
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'recruitment.known' }, (trx) =>
          knownPersons(trx, ctx.actor.locationIds, input.applicantId),
        ),
      ),
    ),

  /** Adds somebody who applied, or changes who she is. */
  save: coordinatorProcedure
    .input(saveApplicantInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location =
        input.applicantId === undefined
          ? locationOfNew(input.locationId)
          : locationAsChosen(input.locationId, locationOfRow('applicant', input.applicantId));
      return answer(
        write(ctx, { what: 'recruitment.save', location, input }, (change) => saveApplicant(change, input)),
      );
    }),

  /** Records a call, a first talk or a decision. */
  recordStep: coordinatorProcedure
    .input(recordApplicantStepInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('applicant', input.applicantId);
      return answer(
        write(ctx, { what: 'recruitment.recordStep', location, input }, (change) =>
          recordStep(change, input),
        ),
      );
    }),
});
