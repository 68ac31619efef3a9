import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { cancelVisit } from './cancel-visit.js';
import { exportVisits } from './export-visits.js';
import { planVisit, replanVisit } from './plan-visit.js';
import { listVisits, nextRecordable, readVisit } from './read-visits.js';
import { correctVisit, recordVisit } from './record-visit.js';
import {
  cancelVisitInput,
  changeVisitInput,
  nextRecordableInput,
  nextRecordableSchema,
  planVisitInput,
  recordVisitInput,
  replanVisitInput,
  visitExportInput,
  visitIdInput,
  visitListInput,
  visitListSchema,
  visitPageSchema,
} from './visits.schema.js';

export const visitsRouter = router({
  /** Visits, the latest first. */
  list: coordinatorProcedure
    .input(visitListInput)
    .output(visitListSchema)
    .query(({ ctx, input }) => listVisits(ctx, input)),

  /** The list as a table for a file. */
  export: coordinatorProcedure
    .input(visitExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportVisits(ctx, input))),

  /** Everything of a visit. */
  get: coordinatorProcedure
    .input(visitIdInput)
    .output(visitPageSchema)
    .query(({ ctx, input }) => answer(readVisit(ctx, input.visitId))),

  /** The planned visit that waits longest to be recorded. */
  nextRecordable: coordinatorProcedure
    .input(nextRecordableInput)
    .output(nextRecordableSchema)
    .query(({ ctx, input }) => nextRecordable(ctx, input.after ?? null)),

  /** Plans a visit. */
  plan: coordinatorProcedure
    .input(planVisitInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'visits.plan', location, input }, (change) => planVisit(change, input)),
      );
    }),

  /** Plans a visit anew. */
  replan: coordinatorProcedure
    .input(replanVisitInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visit', input.visitId);
      return answer(
        write(ctx, { what: 'visits.replan', location, input }, (change) => replanVisit(change, input)),
      );
    }),

  /** Records a visit that was done. */
  record: coordinatorProcedure
    .input(recordVisitInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'visits.record', location, input }, (change) => recordVisit(change, input)),
      );
    }),

  /** Corrects what was recorded of a visit. */
  change: coordinatorProcedure
    .input(changeVisitInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visit', input.visitId);
      return answer(
        write(ctx, { what: 'visits.change', location, input }, (change) => correctVisit(change, input)),
      );
    }),

  /** Says that a visit did not take place: cancelled, by whom, or nobody was there. */
  cancel: coordinatorProcedure
    .input(cancelVisitInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visit', input.visitId);
      return answer(
        write(ctx, { what: 'visits.cancel', location, input }, (change) => cancelVisit(change, input)),
      );
    }),
});
