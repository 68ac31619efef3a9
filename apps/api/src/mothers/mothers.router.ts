import type { Database } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfRow, selectedLocations } from '../dossier/location-of-change.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { savePerson } from '../people/save-person.js';
import { exportedTableSchema, exportReading } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { motherExportInput } from './export.schema.js';
import { exportMothers } from './export-mothers.js';
import { type Asked, listMothers } from './list-mothers.js';
import { motherCardInput, motherCardSchema } from './mother-card.schema.js';
import { motherListInput, motherListSchema } from './mother-list.schema.js';
import { motherPageInput, motherPageSchema } from './mother-page.schema.js';
import { readMother } from './read-mother.js';
import { readMotherCard } from './read-mother-card.js';
import { savePartnerInput, savePersonInput, saveRegistrationInput } from './registration.schema.js';
import { savePartner, saveRegistration } from './save-registration.js';
import { searchPeople } from './search.js';
import { hitSchema, searchInput } from './search.schema.js';

/** Reads at her own locations, or at the one that was chosen among them. */
const readLocations = <T>(
  ctx: CoordinatorContext,
  { what, filter }: { what: string; filter: { readonly locationId?: string | undefined } },
  work: (trx: Transaction<Database>, asked: Asked) => Promise<Read<T>>,
): Promise<Result<T>> =>
  findDossier(ctx, { what }, async (trx) => {
    const selected = selectedLocations(ctx.actor, filter);
    if (!selected.ok) return selected;
    return ok(await work(trx, { locationIds: selected.value, today: ctx.today }));
  });

export const mothersRouter = router({
  /** The mothers of her locations, in parts, with where the visits of each stand today. */
  list: coordinatorProcedure
    .input(motherListInput)
    .output(motherListSchema)
    .query(({ ctx, input }) =>
      answer(
        readLocations(ctx, { what: 'mothers.list', filter: input.filter }, (trx, asked) =>
          listMothers(trx, asked, input),
        ),
      ),
    ),

  /** Everything that is known of one mother's way. */
  page: coordinatorProcedure
    .input(motherPageInput)
    .output(motherPageSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'mothers.page' }, (trx) =>
          readMother(trx, ctx.actor.locationIds, ctx.today, input.trajectoryId),
        ),
      ),
    ),

  /** A mother in short, wherever she is named. */
  card: coordinatorProcedure
    .input(motherCardInput)
    .output(motherCardSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'mothers.card' }, (trx) =>
          readMotherCard(trx, { locationIds: ctx.actor.locationIds, today: ctx.today }, input.trajectoryId),
        ),
      ),
    ),

  /** Mothers, visiting mothers, prospects and who applied to visit by a part of the name. */
  search: coordinatorProcedure
    .input(searchInput)
    .output(z.array(hitSchema))
    .query(({ ctx, input }) =>
      readDossier(ctx, { what: 'mothers.search' }, (trx) => searchPeople(trx, ctx.actor.locationIds, input)),
    ),

  /** The list as a table for a file. */
  export: coordinatorProcedure
    .input(motherExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) =>
      answer(
        readLocations(
          ctx,
          { ...exportReading('mothers', input.columns), filter: input.filter },
          (trx, asked) => exportMothers(trx, asked, input),
        ),
      ),
    ),

  /** Changes who a person is and how to reach her. */
  savePerson: coordinatorProcedure
    .input(savePersonInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'mothers.savePerson', location: locationOfRow('person', input.personId), input },
          (change) => savePerson(change, input.personId, input.version, input.person),
        ),
      ),
    ),

  /** Names the partner, or changes who that is. */
  savePartner: coordinatorProcedure
    .input(savePartnerInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'mothers.savePartner', location: locationOfRow('trajectory', input.trajectoryId), input },
          (change) => savePartner(change, input),
        ),
      ),
    ),

  /** Corrects facts of a trajectory, and who its mother is where that comes along: one change, undone as one. */
  saveRegistration: coordinatorProcedure
    .input(saveRegistrationInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          {
            what: 'mothers.saveRegistration',
            location: locationOfRow('trajectory', input.trajectoryId),
            input,
          },
          (change) => saveRegistration(change, input),
        ),
      ),
    ),
});
