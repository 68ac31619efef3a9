import { withActor } from '@mim/database';
import { z } from 'zod';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { coversFrom, mostCovers } from './covers.repository.js';
import { coversSchema, saveCoverInput } from './covers.schema.js';
import { saveCover } from './save-cover.js';

export const coversRouter = router({
  /** Who covers for whom until when, and who is a coordinator where: colleagues, and nothing of a dossier. */
  list: coordinatorProcedure
    .input(z.void())
    .output(coversSchema)
    .query(async ({ ctx }) => {
      const { locationIds, accountId } = ctx.actor;
      const today = ctx.today.toString();
      const [found, coordinators] = await withActor(ctx.appDatabase, ctx.actor, async (trx) => [
        await coversFrom(trx, locationIds, today),
        await accountsOfCoordinators(trx, locationIds, today),
      ]);
      const covers = found.slice(0, mostCovers);
      const accounts = [
        ...coordinators.map((row) => row.accountId),
        ...covers.flatMap(({ absentId, coveredById }) => [absentId, coveredById]),
      ];
      const names = await ctx.namesOfAccounts([...new Set(accounts)]);
      const named = (id: string) => ({ id, name: names.get(id) ?? null });
      return {
        today,
        ownId: accountId,
        hasMore: found.length > mostCovers,
        covers: covers.map(({ absentId, coveredById, ...cover }) => ({
          ...cover,
          absent: named(absentId),
          coveredBy: named(coveredById),
        })),
        coordinators: coordinators.flatMap((row) =>
          row.locationId === null ? [] : [{ ...named(row.accountId), locationId: row.locationId }],
        ),
      };
    }),

  /** Agrees a cover between two coordinators of a location, or changes one. */
  save: coordinatorProcedure
    .input(saveCoverInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location =
        input.coverId === undefined ? locationOfNew(input.locationId) : locationOfRow('cover', input.coverId);
      return answer(
        write(ctx, { what: 'covers.save', location, input }, (change) => saveCover(change, input)),
      );
    }),
});
