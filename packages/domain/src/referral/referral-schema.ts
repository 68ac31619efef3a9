import { z } from 'zod';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { boekenbabyBooks } from './boekenbaby.js';
import { referralDirections, referralProgrammes, referralStates } from './referral-codes.js';

const referralWithoutPlace = problemOf(
  'referral-without-place',
  ['Waarheen of waarvandaan ontbreekt.', 'Where to or from is missing.'],
  [
    'Kies een programma, of een organisatie uit de sociale kaart.',
    'Choose a programme, or an organisation from the local directory.',
  ],
);

/**
 * A referral between MIM and another programme or an organisation of the local directory. Source: the 2012 report on working
 * methods, other programmes.
 * @example
 * referralSchema.safeParse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Meer vragen dan een bezoek per maand.' }).success; // true
 */
export const referralSchema = z
  .strictObject({
    direction: codeField(referralDirections),
    referredOn: dayField(),
    programme: optional(codeField(referralProgrammes)),
    /** The organisation, by its entry in the local directory. */
    serviceId: optional(z.uuid()),
    reason: noteField(),
    /** Whether she asked for this help herself, in so many words; null: not recorded. */
    requestedByHer: optional(z.boolean()),
    /** Whether the same visiting mother goes on there; null: not recorded, or not applicable. */
    keepsVisitingMother: optional(z.boolean()),
    note: optional(noteField()),
  })
  .superRefine(({ programme, serviceId }, context) => {
    if (programme === null && serviceId === null)
      context.addIssue(problemIssue(['programme'], referralWithoutPlace));
  });
export type Referral = z.output<typeof referralSchema>;

/**
 * How far a referral came, told later.
 * @example
 * referralStepSchema.safeParse({ state: 'connected', reachedOn: '2008-06-20' }).success; // true
 */
export const referralStepSchema = z.strictObject({
  state: codeField(referralStates),
  reachedOn: dayField(),
  note: optional(noteField()),
});
export type ReferralStep = z.output<typeof referralStepSchema>;

/**
 * A book of Boekenbaby's that was given to her.
 * @example
 * givenBookSchema.safeParse({ book: 'first', givenOn: '2008-06-20' }).success; // true
 */
export const givenBookSchema = z.strictObject({ book: codeField(boekenbabyBooks), givenOn: dayField() });
export type GivenBook = z.output<typeof givenBookSchema>;
