import { z } from 'zod';
import { dayField } from '../kernel/form-fields.js';
import type { GuidanceMonth } from './guidance-rhythm.js';
import type { GuidanceStanding } from './guidance-standing.js';

const maybeDay = dayField().nullable();

/**
 * Where guidance stands, as it is sent.
 * @example
 * guidanceStandingSchema.safeParse({ state: 'not-matched', on: null }).success; // true
 */
export const guidanceStandingSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('overdue'),
    on: dayField(),
    daysOverdue: z.int().min(0),
  }),
  z.strictObject({ state: z.literal('to-record'), on: dayField() }),
  z.strictObject({ state: z.literal('to-plan'), on: dayField() }),
  z.strictObject({ state: z.literal('planned'), on: dayField() }),
  z.strictObject({ state: z.literal('nothing-due'), on: maybeDay }),
  z.strictObject({ state: z.literal('coordinator'), on: z.null() }),
  z.strictObject({ state: z.literal('paused'), on: dayField(), until: maybeDay }),
  z.strictObject({ state: z.literal('not-matched'), on: z.null() }),
  z.strictObject({ state: z.literal('stopped'), on: dayField() }),
]) satisfies z.ZodType<GuidanceStanding>;

const count = z.int().min(0);

/**
 * One month of guidance, as it is sent.
 * @example
 * guidanceMonthSchema.safeParse({ month: '2008-02' }).success; // false
 */
export const guidanceMonthSchema = z.strictObject({
  month: z.string(),
  due: count,
  done: count,
  missed: count,
  overdue: count,
  open: count,
  planned: count,
  cancelled: count,
  paused: z.boolean(),
} satisfies Readonly<Record<keyof GuidanceMonth, z.ZodType>>);
