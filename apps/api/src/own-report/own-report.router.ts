import { attemptWithActor, withActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { answer } from '../trpc/error-map.js';
import { figuresProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { addToReport, saveReport } from './change-report.js';
import { reportOf } from './own-report.repository.js';
import { addToReportInput, ownReportSchema, saveReportInput } from './own-report.schema.js';

const accessLine = { what: 'ownReport.export' };

export const ownReportRouter = router({
  /** The account's own report. */
  get: figuresProcedure
    .input(z.void())
    .output(ownReportSchema)
    .query(({ ctx }) =>
      withActor(ctx.appDatabase, ctx.actor, (trx) => reportOf(trx, ctx.actor.accountId), { readOnly: true }),
    ),

  /** Keeps it as it is now: its figures, their order and notes. */
  save: figuresProcedure
    .input(saveReportInput)
    .output(ownReportSchema)
    .mutation(({ ctx, input }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, (trx) => saveReport(trx, ctx.actor.accountId, input)),
      ),
    ),

  /** Puts a figure at its end. */
  add: figuresProcedure
    .input(addToReportInput)
    .output(ownReportSchema)
    .mutation(({ ctx, input }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, (trx) =>
          addToReport(trx, ctx.actor.accountId, input.item),
        ),
      ),
    ),

  /** Says that it is taken out; the log of each location of the account says so. The institute has no location. */
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

  /** The same of figures on a page, which stand in no report. */
  exportFigures: figuresProcedure
    .input(z.void())
    .output(z.strictObject({}))
    .query(({ ctx }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
          await addAccessLines(trx, ctx.actor, { what: 'figures.export' }, []);
          return ok({});
        }),
      ),
    ),
});
