import { attemptWithActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { answer } from '../trpc/error-map.js';
import { figuresProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';

const accessLine = { what: 'figuresTable.export' };

export const figuresTableRouter = router({
  /** Says that a table of figures is taken out; the log of each location of the account says so. The institute has no location. */
  export: figuresProcedure
    .input(z.void())
    .output(z.strictObject({}))
    .query(({ ctx }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
          await addAccessLines(trx, ctx.actor, accessLine, []);
          return ok({});
        }),
      ),
    ),
});
