import { z } from 'zod';
import { codeField, dayField, lineField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import {
  referralDirections,
  referralOutcomeBefore,
  referralOutcomes,
  referralProgrammes,
} from './referral-codes.js';

export const referralWithoutPlace = problemOf(
  'referral-without-place',
  ['Waarheen of waarvandaan ontbreekt.', 'Where to or from is missing.'],
  ['Kies een programma, of schrijf de organisatie op.', 'Choose a programme, or write the organisation.'],
);
export const referralOutcomeUndated = problemOf(
  'referral-outcome-undated',
  ['Bij een uitkomst hoort een dag.', 'An outcome needs a day.'],
  ['Vul ze allebei in, of geen van beide.', 'Fill in both of them, or neither.'],
);

/**
 * A referral between MIM and another programme or organisation. Source: the 2012 report on working
 * methods, other programmes.
 * @example
 * referralSchema.safeParse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Meer vragen dan een bezoek per maand.' }).success; // true
 */
export const referralSchema = z
  .strictObject({
    direction: codeField(referralDirections),
    referredOn: dayField(),
    programme: optional(codeField(referralProgrammes)),
    organisation: optional(lineField()),
    reason: noteField(),
    /** Whether she asked for this help herself, in so many words; null: not recorded. */
    requestedByHer: optional(z.boolean()),
    /** Whether the same visiting mother goes on there; null: not recorded, or not applicable. */
    keepsVisitingMother: optional(z.boolean()),
    outcome: optional(codeField(referralOutcomes)),
    outcomeOn: optional(dayField()),
    note: optional(noteField()),
  })
  .superRefine((referral, context) => {
    const { programme, organisation, outcome, outcomeOn, referredOn } = referral;
    if (programme === null && organisation === null)
      context.addIssue(problemIssue(['programme'], referralWithoutPlace));
    if ((outcome === null) !== (outcomeOn === null))
      context.addIssue(problemIssue([outcome === null ? 'outcome' : 'outcomeOn'], referralOutcomeUndated));
    if (outcomeOn !== null && outcomeOn < referredOn)
      context.addIssue(problemIssue(['outcomeOn'], referralOutcomeBefore));
  });
export type Referral = z.output<typeof referralSchema>;

/**
 * What came of a referral, told later.
 * @example
 * referralAnswerSchema.safeParse({ outcome: 'started', outcomeOn: '2008-06-20' }).success; // true
 */
export const referralAnswerSchema = z.strictObject({
  outcome: codeField(referralOutcomes),
  outcomeOn: dayField(),
  note: optional(noteField()),
});
export type ReferralAnswer = z.output<typeof referralAnswerSchema>;
