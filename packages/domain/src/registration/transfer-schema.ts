import { z } from 'zod';
import { codesField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { isSlug } from '../kernel/slug.js';
import { type TransferOutcome, transferParts, transferWithoutConsent } from './transfer-codes.js';

/**
 * The offer of a mother to another location: she moves, and her trajectory goes on there. One mother, two
 * locations, still one mother nationally.
 * @example
 * transferSchema.safeParse({ toLocationId: 'ede', offeredOn: '2008-06-01', consentOn: '2008-05-30', passOn: ['question'] }).success; // true
 */
export const transferSchema = z
  .strictObject({
    /** The location that is asked to go on. */
    toLocationId: z.string().refine(isSlug),
    offeredOn: dayField(),
    /** Day on which she agreed that her facts are passed on. */
    consentOn: optional(dayField()),
    passOn: codesField(transferParts).default([]),
    note: optional(noteField()),
  })
  .superRefine(({ consentOn }, context) => {
    if (consentOn === null) context.addIssue(problemIssue(['consentOn'], transferWithoutConsent));
  });
export type Transfer = z.output<typeof transferSchema>;

export const refusalWithoutReason = problemOf(
  'refusal-without-reason',
  ['Bij weigeren hoort een reden.', 'A refusal needs a reason.'],
  ['Schrijf waarom; de andere locatie leest het.', 'Write why; the other location reads it.'],
);

/**
 * The answer to an offer, by the location that was asked.
 * @example
 * transferAnswerSchema.safeParse({ outcome: 'refused', answeredOn: '2008-06-05' }).success; // false
 */
export const transferAnswerSchema = z
  .strictObject({
    outcome: z.enum(['accepted', 'refused'] satisfies TransferOutcome[]),
    answeredOn: dayField(),
    reason: optional(noteField()),
  })
  .superRefine(({ outcome, reason }, context) => {
    if (outcome === 'refused' && reason === null)
      context.addIssue(problemIssue(['reason'], refusalWithoutReason));
  });
export type TransferAnswer = z.output<typeof transferAnswerSchema>;
