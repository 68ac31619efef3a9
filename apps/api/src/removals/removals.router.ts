import { fullName } from '@mim/domain/person';
import { z } from 'zod';
import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readDossierToRemove, readRemovedDossiers } from './read-dossiers.js';
import { readRemovals } from './read-removals.js';
import { tableOfKind, tableOfRecord } from './removals.repository.js';
import {
  dossierInput,
  dossierToRemoveSchema,
  removalsInput,
  removalsSchema,
  removeDossierInput,
  removedDossierSchema,
  removeInput,
} from './removals.schema.js';
import { remove } from './remove.js';
import { removeDossier } from './remove-dossier.js';

const tableOfOne = { ...tableOfKind, ...tableOfRecord };

const tableOfDossier = {
  trajectory: 'trajectory',
  'visiting-mother': 'visiting_mother',
  prospect: 'prospect',
  applicant: 'applicant',
} as const;

export const removalsRouter = router({
  /** Takes something out that was recorded by mistake; undoing the action puts it back. */
  remove: coordinatorProcedure
    .input(removeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow(tableOfOne[input.kind].table, input.id);
      return answer(
        write(ctx, { what: 'removals.remove', location, input }, (change) => remove(change, input)),
      );
    }),

  /** What was taken out of one dossier, of a group, or of what a location keeps: by whom, when and why. */
  list: coordinatorProcedure
    .input(removalsInput)
    .output(removalsSchema)
    .query(async ({ ctx, input }) => {
      const lines = await answer(
        findDossier(ctx, { what: 'removals.list' }, (trx) => readRemovals(trx, ctx.actor.locationIds, input)),
      );
      const names = await ctx.namesOfAccounts([...new Set(lines.map(({ removedBy }) => removedBy))]);
      return lines.map(({ removedBy, removedAt, ...line }) => ({
        ...line,
        removedAt: removedAt.toISOString(),
        removedByName: names.get(removedBy) ?? null,
      }));
    }),

  /** Whether somebody who was entered by mistake can be taken out, and what goes along. */
  dossier: coordinatorProcedure
    .input(dossierInput)
    .output(dossierToRemoveSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'removals.dossier' }, (trx) =>
          readDossierToRemove(trx, ctx.actor.locationIds, input),
        ),
      ),
    ),

  /** Takes somebody out who was entered by mistake; undoing the action puts her back. */
  removeDossier: coordinatorProcedure
    .input(removeDossierInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow(tableOfDossier[input.kind], input.id);
      return answer(
        write(ctx, { what: 'removals.removeDossier', location, input }, (change) =>
          removeDossier(change, input),
        ),
      );
    }),

  /** Who was taken out of one's locations and is not back: by whom, when and why. */
  dossiers: coordinatorProcedure
    .input(z.void())
    .output(z.array(removedDossierSchema))
    .query(async ({ ctx }) => {
      const rows = await readDossier(ctx, { what: 'removals.dossiers' }, (trx) =>
        readRemovedDossiers(trx, ctx.actor.locationIds),
      );
      const names = await ctx.namesOfAccounts([...new Set(rows.map(({ removedBy }) => removedBy))]);
      return rows.map(({ removedBy, removedAt, personId, givenName, namePrefix, familyName, ...row }) => ({
        ...row,
        name: fullName({ givenName, namePrefix, familyName }),
        removedAt: removedAt.toISOString(),
        removedByName: names.get(removedBy) ?? null,
      }));
    }),
});
