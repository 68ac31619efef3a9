import { withActor } from '@mim/database';
import { fail, ok } from '@mim/domain/kernel';
import type { GoesAlong } from '@mim/domain/removal';
import { z } from 'zod';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { eraseOnRequest } from './erase-on-request.js';
import { partsOf, readErasable, showErasable } from './read-erasable.js';
import { erasureLines } from './retention.repository.js';
import {
  erasableInput,
  erasableSchema,
  eraseInput,
  erasureLineSchema,
  upcomingErasuresSchema,
  upcomingMothersSchema,
  upcomingVisitorsSchema,
} from './retention.schema.js';
import { upcomingErasures } from './upcoming-erasures.js';
import { upcomingMothers } from './upcoming-mothers.js';
import { upcomingVisitors } from './upcoming-visitors.js';

export const retentionRouter = router({
  /** Which prospects will be erased, and when. */
  upcoming: coordinatorProcedure
    .input(z.void())
    .output(upcomingErasuresSchema)
    .query(({ ctx }) =>
      readDossier(ctx, { what: 'retention.upcoming' }, (trx) =>
        upcomingErasures(trx, ctx.actor.locationIds, ctx.today),
      ),
    ),

  /** Which mothers whose trajectory ended will be erased, and when. */
  upcomingMothers: coordinatorProcedure
    .input(z.void())
    .output(upcomingMothersSchema)
    .query(({ ctx }) =>
      readDossier(ctx, { what: 'retention.upcomingMothers' }, (trx) =>
        upcomingMothers(trx, ctx.actor.locationIds, ctx.today),
      ),
    ),

  /** Which visiting mothers who stopped, and who applied and of whom nothing came, will be erased, and when. */
  upcomingVisitors: coordinatorProcedure
    .input(z.void())
    .output(upcomingVisitorsSchema)
    .query(({ ctx }) =>
      readDossier(ctx, { what: 'retention.upcomingVisitors' }, (trx) =>
        upcomingVisitors(trx, ctx.actor.locationIds, ctx.today),
      ),
    ),

  /** Whether a mother or a visiting mother who asks for it can be erased, what would go and what would stay. */
  erasable: coordinatorProcedure
    .input(erasableInput)
    .output(erasableSchema)
    .query(({ ctx, input: { kind, id } }) =>
      answer(
        findDossier(
          ctx,
          { what: 'retention.erasable' },
          async (trx) => {
            const found = await readErasable[kind](trx, ctx.actor.locationIds, id, ctx.today);
            if (found === undefined) return fail(problems.notFound);
            const { locationId, personId } = found;
            const value = await showErasable(trx, found, ctx.today);
            return ok({ value, subjects: [{ locationId, id: personId }] });
          },
          { isolationLevel: 'repeatable read' },
        ),
      ),
    ),

  /** Erases a mother or a visiting mother who asks for it. It cannot be undone. */
  erase: coordinatorProcedure
    .input(eraseInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(eraseOnRequest(ctx, input))),

  /** What was erased, the newest first: how many of which kind, and for whom it was done where it was asked for. */
  log: coordinatorProcedure
    .input(z.void())
    .output(z.array(erasureLineSchema))
    .query(async ({ ctx }) => {
      const lines = await withActor(
        ctx.appDatabase,
        ctx.actor,
        (trx) => erasureLines(trx, ctx.actor.locationIds),
        { readOnly: true },
      );
      const accounts = lines.flatMap(({ doneFor }) => doneFor ?? []);
      const names = await ctx.namesOfAccounts([...new Set(accounts)]);
      return lines.map(({ doneFor, went, ...line }) => ({
        ...line,
        doneByName: names.get(doneFor ?? '') ?? null,
        went: partsOf(went as GoesAlong),
      }));
    }),
});
