import { attemptWithActor, withActor } from '@mim/database';
import { z } from 'zod';
import { answer } from '../trpc/error-map.js';
import { analystProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { enterFirstBirths } from './enter-first-births.js';
import { enteredFirstBirths } from './first-births.repository.js';
import { checkFirstBirths, storeFirstBirths } from './first-births-file.js';
import { knownMunicipalities } from './known-municipalities.js';
import {
  checkFirstBirthsInput,
  enterFirstBirthsInput,
  firstBirthsSchema,
  readFirstBirthsSchema,
  storeFirstBirthsInput,
} from './outside-figures.schema.js';
import { showFirstBirths } from './show-first-births.js';

/** Figures from outside the programme, which the institute enters. No dossiers. */
export const outsideFiguresRouter = router({
  /** First births by municipality and year, with their versions, and of which municipalities and years they are wanted. */
  firstBirths: analystProcedure
    .input(z.void())
    .output(firstBirthsSchema)
    .query(async ({ ctx }) => {
      const { municipalities, rows } = await withActor(
        ctx.appDatabase,
        ctx.actor,
        async (trx) => ({
          municipalities: await knownMunicipalities(trx),
          rows: await enteredFirstBirths(trx),
        }),
        { readOnly: true },
      );
      const names = await ctx.namesOfAccounts([...new Set(rows.map(({ enteredBy }) => enteredBy))]);
      return { municipalities: [...municipalities], figures: showFirstBirths(rows, municipalities, names) };
    }),

  /** Says what storing a file would change, and everything that is wrong with it; nothing is stored. */
  check: analystProcedure
    .input(checkFirstBirthsInput)
    .output(readFirstBirthsSchema)
    .query(({ ctx, input }) =>
      withActor(ctx.appDatabase, ctx.actor, (trx) => checkFirstBirths(trx, input, ctx.today), {
        readOnly: true,
      }),
    ),

  /** Stores a file of first births whole, or, where anything is wrong with it, not at all. */
  store: analystProcedure
    .input(storeFirstBirthsInput)
    .output(readFirstBirthsSchema)
    .mutation(({ ctx, input }) =>
      withActor(ctx.appDatabase, ctx.actor, (trx) => storeFirstBirths(trx, input, ctx.today)),
    ),

  /** Enters one number, or takes it back. What was there before stays to be seen. */
  enter: analystProcedure
    .input(enterFirstBirthsInput)
    .output(z.strictObject({ isChanged: z.boolean() }))
    .mutation(({ ctx, input }) =>
      answer(attemptWithActor(ctx.appDatabase, ctx.actor, (trx) => enterFirstBirths(trx, input, ctx.today))),
    ),
});
