import { withActor } from '@mim/database';
import { fail, ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { problems } from '../problems.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { removeView, saveView, viewsOf } from './views.repository.js';
import { removeViewInput, savedViewSchema, saveViewInput, viewsInput } from './views.schema.js';

export const viewsRouter = router({
  /** The account's own views of a list. */
  list: coordinatorProcedure
    .input(viewsInput)
    .output(z.array(savedViewSchema))
    .query(({ ctx, input }) =>
      withActor(
        ctx.appDatabase,
        ctx.actor,
        (trx) => viewsOf(trx, ctx.actor.locationIds, ctx.actor.accountId, input.list),
        { readOnly: true },
      ),
    ),

  /** Keeps a view under a name; it belongs to the first location of the account. */
  save: coordinatorProcedure
    .input(saveViewInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'views.save', location: locationOfNew(ctx.actor.locationIds[0]), input },
          async (change) => ok(await saveView(change, input)),
        ),
      ),
    ),

  remove: coordinatorProcedure
    .input(removeViewInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'views.remove', location: locationOfRow('saved_view', input.viewId), input },
          async (change) => ((await removeView(change, input.viewId)) ? ok({}) : fail(problems.notFound)),
        ),
      ),
    ),
});
