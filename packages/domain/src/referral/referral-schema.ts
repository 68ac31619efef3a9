import { z } from 'zod';
import { codeField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { boekenbabyBooks } from './boekenbaby.js';
import {
  firstReferralStates,
  referralDirections,
  referralProgrammes,
  referralStates,
} from './referral-codes.js';
import { notedNotOut, referralWithoutPlace } from './referral-problems.js';

/** What is said of a referral, when it is recorded and when it is corrected. */
const said = {
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
};

const hasPlace = refusing(
  ({ programme, serviceId }: { readonly programme: string | null; readonly serviceId: string | null }) =>
    programme === null && serviceId === null ? [{ field: 'programme', problem: referralWithoutPlace }] : [],
);

/**
 * A referral between MIM and another programme or an organisation of the local directory. Source: the 2012 report on working
 * methods, other programmes.
 * @example
 * referralSchema.safeParse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Meer vragen dan een bezoek per maand.' }).success; // true
 */
export const referralSchema = z
  .strictObject({
    ...said,
    /** Whether it is sent at once, or noted to be sent later. */
    state: codeField(firstReferralStates).default('sent'),
  })
  .superRefine(hasPlace)
  .superRefine(
    refusing(({ direction, state }) =>
      state === 'noted' && direction !== 'out' ? [{ field: 'state', problem: notedNotOut }] : [],
    ),
  );
export type Referral = z.output<typeof referralSchema>;

/**
 * What a referral becomes when what was said of it is corrected; how far it came is told by its steps.
 * @example
 * referralCorrectionSchema.safeParse({ direction: 'out', referredOn: '2008-06-01', programme: null, reason: 'Taalles.' }).success; // false
 */
export const referralCorrectionSchema = z.strictObject(said).superRefine(hasPlace);
export type ReferralCorrection = z.output<typeof referralCorrectionSchema>;

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
