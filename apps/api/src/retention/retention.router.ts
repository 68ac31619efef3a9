import { withActor } from '@mim/database';
import { z } from 'zod';
import { readDossier } from '../dossier/read-dossier.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { erasureLines } from './retention.repository.js';
import {
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

  /** What was erased, the newest first: how many of which kind. */
  log: coordinatorProcedure
    .input(z.void())
    .output(z.array(erasureLineSchema))
    .query(({ ctx }) =>
      withActor(ctx.appDatabase, ctx.actor, (trx) => erasureLines(trx, ctx.actor.locationIds), {
        readOnly: true,
      }),
    ),
});
