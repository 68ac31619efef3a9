import { z } from 'zod';
import { curveSchema } from '../figures/curve.schema.js';
import {
  comparisonInputSchema,
  comparisonSchema,
  crossTableInputSchema,
  crossTableSchema,
  differenceInputSchema,
  differenceSchema,
  locationSchema,
  periodInputSchema,
  periodSchema,
  publishedSchema,
  reportSchema,
  selectionSchema,
  valuesInputSchema,
  valuesSchema,
  yearInputSchema,
  yearSchema,
} from './figures.schema.js';
import { actorProcedure, answer, computingProcedure, router } from './trpc/procedures.js';

/** Checks a large answer in one go: a schema that may wait, as the library asks it to by itself, checks each row several times slower. */
const checkedAtOnce =
  <Answer>(schema: z.ZodType<Answer>) =>
  (value: unknown): Answer =>
    schema.parse(value);

export const figuresRouter = router({
  years: actorProcedure.output(z.array(yearSchema)).query(({ ctx }) => ctx.answers.years(ctx.actor)),

  locations: actorProcedure
    .input(z.strictObject({ year: yearInputSchema }))
    .output(z.array(locationSchema))
    .query(({ ctx, input }) => ctx.answers.locations(ctx.actor, input.year)),

  report: computingProcedure
    .input(z.strictObject({ year: yearInputSchema, selection: selectionSchema }))
    .output(checkedAtOnce(reportSchema))
    .query(({ ctx, input }) => answer(ctx.answers.report(ctx.actor, input.year, input.selection))),

  // Apart from the report, which is looked at without them: they are most of what would travel.
  curves: computingProcedure
    .input(z.strictObject({ year: yearInputSchema, selection: selectionSchema }))
    .output(z.array(curveSchema))
    .query(({ ctx, input }) => answer(ctx.answers.curves(ctx.actor, input.year, input.selection))),

  // Several years together: only what happens to somebody in one year alone, and estimates.
  period: computingProcedure
    .input(periodInputSchema)
    .output(periodSchema)
    .query(({ ctx, input }) => answer(ctx.answers.period(ctx.actor, input))),

  periodCurves: computingProcedure
    .input(periodInputSchema)
    .output(z.array(curveSchema))
    .query(({ ctx, input }) => answer(ctx.answers.periodCurves(ctx.actor, input))),

  // Years beside each other. Who may not ask for the country gets of it what was published.
  comparison: computingProcedure
    .input(comparisonInputSchema)
    .output(comparisonSchema)
    .query(({ ctx, input }) => answer(ctx.answers.comparison(ctx.actor, input))),

  // Some figures, of each location of a selection too: what the report of each says, in one answer.
  values: computingProcedure
    .input(valuesInputSchema)
    .output(valuesSchema)
    .query(({ ctx, input }) => answer(ctx.answers.values(ctx.actor, input))),

  // Two selections side by side, of which each says what its own report says.
  difference: computingProcedure
    .input(differenceInputSchema)
    .output(differenceSchema)
    .query(({ ctx, input }) => answer(ctx.answers.difference(ctx.actor, input))),

  // Two characteristics together, of a stated list of pairs.
  crossTable: computingProcedure
    .input(crossTableInputSchema)
    .output(crossTableSchema)
    .query(({ ctx, input }) => answer(ctx.answers.crossTable(ctx.actor, input))),

  published: actorProcedure
    .input(z.strictObject({ years: z.array(yearInputSchema).max(50) }))
    .output(publishedSchema)
    .query(({ ctx, input }) => ctx.answers.published(ctx.actor, input.years)),
});
