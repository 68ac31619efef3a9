import { attemptWithActor, withActor } from '@mim/database';
import { canDeliverYear } from '@mim/domain/annual-registration';
import { dayRefusals, fail, ok, type Result } from '@mim/domain/kernel';
import { z } from 'zod';
import { deadlinesSet, setDeadline } from '../annual-registration/deadlines.repository.js';
import { deliveringLocation } from '../annual-registration/deliveries.repository.js';
import { locationsByCode } from '../locations/locations.repository.js';
import { problems } from '../problems.js';
import { answer } from '../trpc/error-map.js';
import { analystProcedure, deliveriesProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { compareVersions } from './compare-versions.js';
import {
  acceptInput,
  boardInput,
  boardSchema,
  comparedSchema,
  compareInput,
  deadlinesSchema,
  doneSchema,
  lookInput,
  lookSchema,
  markRemindedInput,
  remindersSchema,
  sendBackInput,
  setDeadlineInput,
  timelineInput,
  timelineSchema,
} from './deliveries.schema.js';
import { judgeDelivery } from './judge-delivery.js';
import { lookIntoDelivery } from './look-into-delivery.js';
import { readBoard } from './read-board.js';
import { readReminders } from './read-reminders.js';
import { readTimeline } from './read-timeline.js';
import * as refusals from './refusals.js';
import { addReminder } from './reminders.repository.js';

const done = { done: true } as const;

export const deliveriesRouter = router({
  /** How the delivery of each location and year stands: an analyst of all, a manager of her provider's. */
  board: deliveriesProcedure
    .input(boardInput)
    .output(boardSchema)
    .query(({ ctx, input }) => readBoard(ctx, input)),

  /** All that happened with a location's delivery of a year, and no row of it. */
  timeline: deliveriesProcedure
    .input(timelineInput)
    .output(timelineSchema)
    .query(({ ctx, input }) => answer(readTimeline(ctx, input))),

  /** Rows of a delivery that somebody follows, pseudonymous as they were sent; with a line in the access log of the location. */
  look: deliveriesProcedure
    .input(lookInput)
    .output(lookSchema)
    .query(({ ctx, input }) => answer(lookIntoDelivery(ctx, input))),

  /** Which figures a correction made others; with a line of both versions in the access log of the location. */
  compare: deliveriesProcedure
    .input(compareInput)
    .output(comparedSchema)
    .query(({ ctx, input }) => answer(compareVersions(ctx, input))),

  /** Accepts the version that counts. */
  accept: analystProcedure
    .input(acceptInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => answer(judgeDelivery(ctx, { ...input, verdict: 'accepted' }))),

  /** Sends the version that counts back, with a reason that the location reads. */
  sendBack: analystProcedure
    .input(sendBackInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => answer(judgeDelivery(ctx, { ...input, verdict: 'sent-back' }))),

  /** The deadlines that were set, by whom and when. */
  deadlines: analystProcedure
    .input(z.void())
    .output(deadlinesSchema)
    .query(async ({ ctx }) => {
      const set = await withActor(ctx.appDatabase, ctx.actor, deadlinesSet, { readOnly: true });
      const names = await ctx.namesOfAccounts([...new Set(set.map(({ setBy }) => setBy))]);
      return {
        set: set.toReversed().map(({ fromYear, deadlineOn, setBy, setAt }) => ({
          fromYear,
          deadlineOn,
          setBy: names.get(setBy) ?? null,
          setAt: setAt.toISOString(),
        })),
      };
    }),

  /** Sets until which day a year and those after it are in time. */
  setDeadline: analystProcedure
    .input(setDeadlineInput)
    .output(doneSchema)
    .mutation(({ ctx, input: { key, ...deadline } }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx): Promise<Result<typeof done>> => {
          const [refused] = dayRefusals(deadline, ctx.today);
          if (refused !== undefined) return fail(refused.problem);
          if (Number(deadline.deadlineOn.slice(0, 4)) !== deadline.fromYear + 1)
            return fail(refusals.deadlineOutsideYear);
          return (await setDeadline(trx, key, deadline)) ? ok(done) : fail(problems.keyReused);
        }),
      ),
    ),

  /** Who has to be reminded today, and why. */
  reminders: analystProcedure
    .input(z.void())
    .output(remindersSchema)
    .query(({ ctx }) => readReminders(ctx)),

  /** Marks that a location was reminded. */
  markReminded: analystProcedure
    .input(markRemindedInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx): Promise<Result<typeof done>> => {
          const [location] = await locationsByCode(trx, [input.locationId]);
          if (location === undefined) return fail(problems.notFound);
          const years = await deliveringLocation(trx, input.locationId);
          const asked = canDeliverYear(input.year, years, ctx.today.toString());
          if (!asked.ok) return asked;
          return (await addReminder(trx, input)) ? ok(done) : fail(problems.keyReused);
        }),
      ),
    ),
});
