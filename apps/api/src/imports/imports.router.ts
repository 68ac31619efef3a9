import { ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { write } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { importLines } from './imports.repository.js';
import {
  dryRunInput,
  dryRunSchema,
  importSchema,
  importStoredSchema,
  storeImportInput,
} from './imports.schema.js';
import { knownMothers } from './known-mothers.js';
import { dryRunOf, listedRows, readList } from './read-list.js';
import { storeList } from './store-list.js';

export const importsRouter = router({
  /** Says of every row of a list what storing it would do, and whom it can be; nothing is stored. */
  dryRun: coordinatorProcedure
    .input(dryRunInput)
    .output(dryRunSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'imports.dryRun' }, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          if (!location.ok) return location;
          const locationId = location.value;
          const settings = await settingsOf(trx, locationId, ctx.today);
          const read = readList(input, { today: ctx.today, settings });
          if (!read.ok) return read;
          const known = await knownMothers(trx, locationId, listedRows(read.value));
          return ok({
            value: dryRunOf(read.value, known),
            subjects: known.map(({ id }) => ({ locationId, id })),
          });
        }),
      ),
    ),

  /** Stores a list as it was judged: who is new, and what was empty of who is known. The same list again changes nothing. */
  store: coordinatorProcedure
    .input(storeImportInput)
    .output(importStoredSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'imports.store', location: locationOfNew(input.locationId), input }, (change) =>
          storeList(change, input),
        ),
      ),
    ),

  /** The lists that were read in, the newest first, and whether each can still be undone. */
  list: coordinatorProcedure
    .input(z.void())
    .output(z.array(importSchema))
    .query(async ({ ctx }) => {
      const lines = await readDossier(ctx, { what: 'imports.list' }, async (trx) => ({
        value: await importLines(trx, ctx.actor.locationIds),
        subjects: [],
      }));
      const names = await ctx.namesOfAccounts([...new Set(lines.map(({ importedBy }) => importedBy))]);
      return lines.map(({ importedBy, ...line }) => ({
        ...line,
        isOwn: importedBy === ctx.actor.accountId,
        importedByName: names.get(importedBy) ?? null,
      }));
    }),
});
