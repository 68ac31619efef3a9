import { z } from 'zod';
import {
  codeField,
  codesField,
  dayField,
  noteField,
  optional,
  problemIssue,
  timeField,
} from '../kernel/form-fields.js';
import {
  cancelledBy,
  contactMoods,
  outingPlaces,
  participantRoles,
  type VisitKind,
  visitKinds,
} from './code-lists.js';
import { visitProblem } from './visit-problems.js';

/** Minutes that a visit can take: from a short call to a day out. The usual one is a location's setting. */
export const visitMinutes = { least: 5, most: 480 } as const;

/** The longest code of a maintained list, and the most entries of it in one visit. */
const longestEntryCode = 100;
const mostEntries = 50;
const entriesField = () =>
  z
    .array(z.string().min(1).max(longestEntryCode))
    .max(mostEntries)
    .transform((codes) => [...new Set(codes)])
    .default([]);

const place = {
  visitOn: dayField(),
  /** Time of the day at which it begins. */
  startsAt: optional(timeField()),
  kind: codeField(visitKinds).default('home'),
  outingPlace: optional(codeField(outingPlaces)),
};

interface Placed {
  readonly kind: VisitKind;
  readonly outingPlace: string | null;
}
const placeFitsKind = ({ kind, outingPlace }: Placed, context: z.RefinementCtx): void => {
  if (outingPlace !== null && kind !== 'outing')
    context.addIssue(problemIssue(['outingPlace'], visitProblem('outing-place-without-outing')));
};

/**
 * A visit that is planned.
 * @example
 * visitPlanSchema.parse({ visitOn: '2008-03-31' }).kind; // 'home'
 */
export const visitPlanSchema = z.strictObject(place).superRefine(placeFitsKind);
export type VisitPlan = z.output<typeof visitPlanSchema>;

/**
 * A visit that was done, as it is recorded: date, duration, kind, who took part, what was talked about
 * and used, a short note, how the contact was, and a signal if there is a worry. What is not known is
 * left out. Source: the 2012 report on working methods.
 * @example
 * visitSchema.parse({ visitOn: '2008-03-31', durationMinutes: 75 }).topics; // []
 * visitSchema.safeParse({ visitOn: '2008-03-31', kind: 'home', outingPlace: 'park' }).success; // false
 */
export const visitSchema = z
  .strictObject({
    ...place,
    durationMinutes: optional(z.int().min(visitMinutes.least).max(visitMinutes.most)),
    participants: codesField(participantRoles).default([]),
    /** Codes of the maintained list of topics. */
    topics: entriesField(),
    /** Codes of the maintained list of materials. */
    materials: entriesField(),
    /** Whether a book of Boekenbaby’s or Boekenpret was given or read. */
    boekenbaby: z.boolean().default(false),
    mood: optional(codeField(contactMoods)),
    note: optional(noteField()),
    /** A worry that she brings to the coordinator. */
    signal: optional(noteField()),
  })
  .superRefine(placeFitsKind);
export type VisitRecord = z.output<typeof visitSchema>;

/**
 * A planned visit that did not take place.
 * @example
 * visitCancellationSchema.safeParse({ status: 'cancelled' }).success; // false
 * visitCancellationSchema.safeParse({ status: 'no-show' }).success; // true
 */
export const visitCancellationSchema = z
  .strictObject({
    status: z.enum(['cancelled', 'no-show']),
    cancelledBy: optional(codeField(cancelledBy)),
    reason: optional(noteField()),
  })
  .superRefine((cancellation, context) => {
    if (cancellation.status === 'cancelled' && cancellation.cancelledBy === null)
      context.addIssue(problemIssue(['cancelledBy'], visitProblem('cancelled-by-missing')));
  });
export type VisitCancellation = z.output<typeof visitCancellationSchema>;

/**
 * A signal: a worry that a visiting mother brings to the coordinator.
 * @example
 * signalSchema.safeParse({ raisedOn: '2008-03-31', description: ' ' }).success; // false
 */
export const signalSchema = z.strictObject({ raisedOn: dayField(), description: noteField() });
export type SignalFacts = z.output<typeof signalSchema>;
