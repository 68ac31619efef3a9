import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { closeProspect } from './close-prospect.js';
import { merge } from './merge.js';
import {
  candidatesInput,
  candidatesSchema,
  closeProspectInput,
  compareInput,
  comparisonSchema,
  mergeInput,
} from './merging.schema.js';
import { compareRecords, mergeCandidates } from './read-merging.js';

export const mergingRouter = router({
  /** Which records may be of the same mother. */
  candidates: coordinatorProcedure
    .input(candidatesInput)
    .output(candidatesSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'merging.candidates' }, (trx) =>
          mergeCandidates(trx, ctx.actor.locationIds, input.personId),
        ),
      ),
    ),

  /** Two records beside each other. */
  compare: coordinatorProcedure
    .input(compareInput)
    .output(comparisonSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'merging.compare' }, (trx) =>
          compareRecords(trx, ctx.actor.locationIds, input),
        ),
      ),
    ),

  /** Makes two records one; undoing the action makes them two again. */
  merge: coordinatorProcedure
    .input(mergeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'merging.merge', location: locationOfRow('person', input.personId), input },
          (change) => merge(change, input),
        ),
      ),
    ),

  /** Closes a prospect as a mother of whom there is a record, which gains what was told of her and not known. */
  closeProspect: coordinatorProcedure
    .input(closeProspectInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'merging.closeProspect', location: locationOfRow('prospect', input.prospectId), input },
          (change) => closeProspect(change, input),
        ),
      ),
    ),
});
