import { z } from 'zod';
import { locationAsChosen, locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { exportVisitingMothers } from './export-visiting-mothers.js';
import { listVisitingMothers, nameVisitingMothers, readVisitingMother } from './read-visiting-mothers.js';
import { saveVisitingMother } from './save-visiting-mother.js';
import {
  saveVisitingMotherInput,
  visitingMotherExportInput,
  visitingMotherIdInput,
  visitingMotherListInput,
  visitingMotherListSchema,
  visitingMotherNameSchema,
  visitingMotherNamesInput,
  visitingMotherViewSchema,
} from './visiting-mothers.schema.js';

export const visitingMothersRouter = router({
  /** The visiting mothers by name, with their families and whether they can be matched. */
  list: coordinatorProcedure
    .input(visitingMotherListInput)
    .output(visitingMotherListSchema)
    .query(({ ctx, input }) => listVisitingMothers(ctx, input)),

  /** The visiting mothers by name alone, to choose one of them. */
  names: coordinatorProcedure
    .input(visitingMotherNamesInput)
    .output(z.array(visitingMotherNameSchema))
    .query(({ ctx, input }) => nameVisitingMothers(ctx, input)),

  /** The list as a file, in its order, under its filters. */
  export: coordinatorProcedure
    .input(visitingMotherExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportVisitingMothers(ctx, input))),

  /** Everything of a visiting mother. */
  get: coordinatorProcedure
    .input(visitingMotherIdInput)
    .output(visitingMotherViewSchema)
    .query(({ ctx, input }) => answer(readVisitingMother(ctx, input.visitingMotherId))),

  /** Adds a visiting mother, or changes one. */
  save: coordinatorProcedure
    .input(saveVisitingMotherInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location =
        input.visitingMotherId === undefined
          ? locationOfNew(input.locationId)
          : locationAsChosen(input.locationId, locationOfRow('visiting_mother', input.visitingMotherId));
      return answer(
        write(ctx, { what: 'visitingMothers.save', location, input }, (change) =>
          saveVisitingMother(change, input),
        ),
      );
    }),
});
