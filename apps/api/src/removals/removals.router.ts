import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readRemovals } from './read-removals.js';
import { tableOfKind } from './removals.repository.js';
import { removalsInput, removalsSchema, removeInput } from './removals.schema.js';
import { remove } from './remove.js';

export const removalsRouter = router({
  /** Takes something out that was recorded by mistake; undoing the action puts it back. */
  remove: coordinatorProcedure
    .input(removeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow(tableOfKind[input.kind].table, input.id);
      return answer(
        write(ctx, { what: 'removals.remove', location, input }, (change) => remove(change, input)),
      );
    }),

  /** What was taken out of one trajectory, or of what is known of a prospect: by whom, when and why. */
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
});
