import { z } from 'zod';
import { dayField } from '../kernel/form-fields.js';
import type { VisitStanding } from './visit-standing.js';
import type { VisitSummary } from './visit-summary.js';

const maybeDay = dayField().nullable();

/**
 * Where a mother's visits stand, as it is sent.
 * @example
 * visitStandingSchema.safeParse({ state: 'paused', on: '2008-07-01', until: null }).success; // true
 * visitStandingSchema.safeParse({ state: 'overdue', on: '2008-07-01' }).success; // false
 */
export const visitStandingSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('overdue'),
    on: dayField(),
    isFirst: z.boolean(),
    daysOverdue: z.int().min(0),
    open: z.int().min(1),
  }),
  z.strictObject({ state: z.literal('to-record'), on: dayField() }),
  z.strictObject({ state: z.literal('to-plan'), on: dayField(), isFirst: z.boolean() }),
  z.strictObject({ state: z.literal('planned'), on: dayField() }),
  z.strictObject({ state: z.literal('nothing-due'), on: maybeDay }),
  z.strictObject({ state: z.literal('waits-for-match'), on: maybeDay }),
  z.strictObject({ state: z.literal('paused'), on: dayField(), until: maybeDay }),
  z.strictObject({ state: z.literal('in-intake'), on: z.null() }),
  z.strictObject({ state: z.literal('ended'), on: maybeDay }),
]) satisfies z.ZodType<VisitStanding>;

/** A mother's visits at a glance, as they are sent. */
export const visitSummaryFields = Object.freeze({
  standing: visitStandingSchema,
  lastVisitOn: maybeDay,
  visitsDone: z.int(),
  visitsExpected: z.int(),
} satisfies Readonly<Record<keyof VisitSummary, z.ZodType>>);
