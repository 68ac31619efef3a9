import { withActor } from '@mim/database';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { readDossier } from '../dossier/read-dossier.js';
import { coordinatorProcedure, managerProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { accessLines, deliveriesPrefix, type KeptLine } from './access-log.repository.js';
import { accessLogInput, accessLogSchema, providerLogInput, providerLogSchema } from './access-log.schema.js';

const isOfDelivery = ({ what }: Pick<KeptLine, 'what'>): boolean => what.startsWith(deliveriesPrefix);

/**
 * A part of the log with the names of who looked. Names are asked of the accounts that stand in these lines and of no others, so nobody
 * learns who works elsewhere.
 */
async function partOf(
  { namesOfAccounts }: { readonly namesOfAccounts: (ids: string[]) => Promise<ReadonlyMap<string, string>> },
  lines: readonly KeptLine[],
  limit: number,
) {
  const shown = lines.slice(0, limit);
  const names = await namesOfAccounts([...new Set(shown.map(({ accountId }) => accountId))]);
  return {
    lines: shown.map((line) => ({
      ...line,
      accountName: names.get(line.accountId) ?? null,
      people: isOfDelivery(line) ? 0 : line.subjects.length,
    })),
    next: lines.length > limit ? (shown.at(-1)?.entryId ?? null) : null,
  };
}

export const accessLogRouter = router({
  /** Who looked at the dossiers of her own locations, the newest first; and looking here is looking too. */
  list: coordinatorProcedure
    .input(accessLogInput)
    .output(accessLogSchema)
    .query(async ({ ctx, input }) => {
      const lines = await readDossier(ctx, { what: 'accessLog.list' }, async (trx) => ({
        value: await accessLines(trx, ctx.actor.locationIds, input),
        subjects: [],
      }));
      return partOf(ctx, lines, input.limit);
    }),

  /**
   * The same for the manager of a provider, who has nothing to do with dossiers: who looked at how many people, and not at whom; why, where a
   * delivery was opened. What she looks up here stands in the log of each of her locations.
   */
  ofProvider: managerProcedure
    .input(providerLogInput)
    .output(providerLogSchema)
    .query(async ({ ctx, input }) => {
      const kept = await withActor(ctx.appDatabase, ctx.actor, async (trx) => {
        await addAccessLines(trx, ctx.actor, { what: 'accessLog.ofProvider' }, []);
        return accessLines(trx, ctx.actor.locationIds, input);
      });
      const { lines, next } = await partOf(ctx, kept, input.limit);
      return {
        lines: lines.map(({ subjects: _, ...line }) => ({
          ...line,
          reason: isOfDelivery(line) ? line.reason : null,
        })),
        next,
      };
    }),
});
