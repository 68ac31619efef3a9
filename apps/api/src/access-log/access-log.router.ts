import { readDossier } from '../dossier/read-dossier.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { accessLines } from './access-log.repository.js';
import { accessLogInput, accessLogSchema } from './access-log.schema.js';

export const accessLogRouter = router({
  /**
   * Who looked at the dossiers of her own locations, the newest first; and looking here is looking too. Names are asked of the accounts that
   * stand in these lines and of no others, so nobody learns who works elsewhere.
   */
  list: coordinatorProcedure
    .input(accessLogInput)
    .output(accessLogSchema)
    .query(async ({ ctx, input }) => {
      const lines = await readDossier(ctx, { what: 'accessLog.list' }, async (trx) => ({
        value: await accessLines(trx, ctx.actor.locationIds, input),
        subjects: [],
      }));
      const shown = lines.slice(0, input.limit);
      const names = await ctx.namesOfAccounts([...new Set(shown.map(({ accountId }) => accountId))]);
      return {
        lines: shown.map((line) => ({ ...line, accountName: names.get(line.accountId) ?? null })),
        next: lines.length > input.limit ? (shown.at(-1)?.entryId ?? null) : null,
      };
    }),
});
