import { attemptWithActor, type Database } from '@mim/database';
import { writeTakeoverTemplate } from '@mim/delivery-files';
import { fail, ok } from '@mim/domain/kernel';
import { recogniseSheets } from '@mim/domain/takeover';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { asFile, workbookType } from '../delivery-files/as-file.js';
import { fileSchema } from '../delivery-files/delivery-files.schema.js';
import { checkVersion } from '../dossier/check-version.js';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { write } from '../dossier/write.js';
import { listItems } from '../programme-lists/lists.repository.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { changedDraft } from './change-draft.js';
import { readTakeover } from './read-takeover.js';
import { storeTakeover } from './store-takeover.js';
import { draftForChange, removeDraft, saveDraft } from './takeover-draft.repository.js';
import { takeovers } from './takeovers.repository.js';
import {
  beginInput,
  changedSchema,
  changeInput,
  storedSchema,
  storeInput,
  takenOverSchema,
  takeoverDraftSchema,
  takeoverSchema,
  templateInput,
  whereInput,
} from './takeovers.schema.js';

/** Works on what the account is taking over: no change of the dossier, so no action and no history. */
const onDraft = <T>(
  ctx: CoordinatorContext,
  locationId: string | undefined,
  work: (trx: Transaction<Database>, location: string) => Promise<T>,
) =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const location = await locationOfNew(locationId)(trx, ctx.actor);
    return location.ok ? ok(await work(trx, location.value)) : location;
  });

export const takeoversRouter = router({
  /** The workbook in which running work is filled in, with what can be chosen in its cells. */
  template: coordinatorProcedure
    .input(templateInput)
    .output(fileSchema)
    .query(async ({ ctx, input: { language } }) => {
      const items = await answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) =>
          ok(await listItems(trx, ['topics', 'materials'])),
        ),
      );
      const bytes = await writeTakeoverTemplate(items, language);
      return asFile({
        name: language === 'nl' ? 'mim-overnemen.xlsx' : 'mim-take-over.xlsx',
        type: workbookType,
        bytes,
      });
    }),

  /** What the account is taking over, and what would become of each row; null: nothing. Nothing is stored. */
  current: coordinatorProcedure
    .input(whereInput)
    .output(takeoverSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'takeovers.current' }, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          return location.ok ? readTakeover(trx, location.value, ctx.today) : location;
        }),
      ),
    ),

  /** Begins with a file, in the place of one that was not taken over. */
  begin: coordinatorProcedure
    .input(beginInput)
    .output(changedSchema)
    .mutation(({ ctx, input: { locationId, fileName, sheets } }) =>
      answer(
        onDraft(ctx, locationId, async (trx, location) => {
          const mappings = recogniseSheets(sheets).map(({ columns, ...mapping }) => ({
            ...mapping,
            columns: { ...columns } as Record<string, number>,
          }));
          return {
            version: await saveDraft(trx, location, { fileName, sheets, mappings, answers: [], leftOut: [] }),
          };
        }),
      ),
    ),

  /** Chooses what a sheet or a column holds, corrects cells, says who is who. */
  change: coordinatorProcedure
    .input(changeInput)
    .output(changedSchema)
    .mutation(({ ctx, input }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          if (!location.ok) return location;
          const found = checkVersion(await draftForChange(trx, location.value), input.version);
          if (!found.ok) return fail(found.problem);
          const changed = changedDraft(takeoverDraftSchema.parse(found.value.fields), input);
          return ok({ version: await saveDraft(trx, location.value, changed) });
        }),
      ),
    ),

  /** Forgets the file: nothing of it was taken over. */
  drop: coordinatorProcedure
    .input(whereInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      answer(
        onDraft(ctx, input.locationId, async (trx, location) => {
          await removeDraft(trx, location);
          return null;
        }),
      ),
    ),

  /** Takes over everything that is free of problems, as one action that can be undone as one. */
  store: coordinatorProcedure
    .input(storeInput)
    .output(storedSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'takeovers.store', location: locationOfNew(input.locationId), input }, (change) =>
          storeTakeover(change, input),
        ),
      ),
    ),

  /** What was taken over and not undone, the newest first, with whose dossier was changed since. */
  list: coordinatorProcedure
    .input(z.void())
    .output(z.array(takenOverSchema))
    .query(async ({ ctx }) => {
      const found = await readDossier(ctx, { what: 'takeovers.list' }, async (trx) => ({
        value: await takeovers(trx, ctx.actor.locationIds),
        subjects: [],
      }));
      const names = await ctx.namesOfAccounts([...new Set(found.map(({ doneBy }) => doneBy))]);
      return found.map(({ doneBy, ...each }) => ({
        ...each,
        isOwn: doneBy === ctx.actor.accountId,
        byName: names.get(doneBy) ?? null,
      }));
    }),
});
