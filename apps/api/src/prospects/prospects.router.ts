import { ok } from '@mim/domain/kernel';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { closeAsDuplicate } from './close-as-duplicate.js';
import { exportProspects } from './export-prospects.js';
import { planIntake } from './plan-intake.js';
import { addProspect } from './prospect-changes.repository.js';
import { prospectDuplicates } from './prospect-duplicates.js';
import {
  addProspectInput,
  closeAsDuplicateInput,
  duplicatesSchema,
  planIntakeInput,
  prospectDetailSchema,
  prospectExportInput,
  prospectIdInput,
  prospectListInput,
  prospectListSchema,
  recordCallInput,
} from './prospects.schema.js';
import { listProspects, readProspect } from './read-prospects.js';
import { recordCall } from './record-call.js';

export const prospectsRouter = router({
  /** Mothers of whom the location heard, in the order of work. */
  list: coordinatorProcedure
    .input(prospectListInput)
    .output(prospectListSchema)
    .query(({ ctx, input }) =>
      readDossier(ctx, { what: 'prospects.list' }, (trx) =>
        listProspects(trx, ctx.actor.locationIds, ctx.today, input),
      ),
    ),

  /** The list as a table for a file. */
  export: coordinatorProcedure
    .input(prospectExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportProspects(ctx, input))),

  /** One of them, with the calls that were made. */
  get: coordinatorProcedure
    .input(prospectIdInput)
    .output(prospectDetailSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'prospects.get' }, (trx) =>
          readProspect(trx, ctx.actor.locationIds, ctx.today, input.prospectId),
        ),
      ),
    ),

  /** Who may be the same mother: among who is registered already, and among the other prospects. */
  duplicates: coordinatorProcedure
    .input(prospectIdInput)
    .output(duplicatesSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'prospects.duplicates' }, (trx) =>
          prospectDuplicates(trx, ctx.actor.locationIds, input.prospectId),
        ),
      ),
    ),

  /** Adds somebody of whom the location heard. */
  add: coordinatorProcedure
    .input(addProspectInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'prospects.add', location: locationOfNew(input.locationId), input },
          async (change) => ok(await addProspect(change, input.prospect)),
        ),
      ),
    ),

  /** Records a call, whether she was reached or not. */
  recordCall: coordinatorProcedure
    .input(recordCallInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'prospects.recordCall', location: locationOfRow('prospect', input.prospectId), input },
          (change) => recordCall(change, input),
        ),
      ),
    ),

  /** Agrees on the day, time and place of her intake, moves it, or calls it off. */
  planIntake: coordinatorProcedure
    .input(planIntakeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'prospects.planIntake', location: locationOfRow('prospect', input.prospectId), input },
          (change) => planIntake(change, input),
        ),
      ),
    ),

  /** Closes her as the same mother as another prospect of the location. */
  closeAsDuplicate: coordinatorProcedure
    .input(closeAsDuplicateInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          {
            what: 'prospects.closeAsDuplicate',
            location: locationOfRow('prospect', input.prospectId),
            input,
          },
          (change) => closeAsDuplicate(change, input),
        ),
      ),
    ),
});
