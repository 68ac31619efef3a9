import { z } from 'zod';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { addDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { contactFields, isNamed, lineField, nameFields, nameMissing } from '../person/person-schema.js';
import { spokenLanguages } from '../person/spoken-languages.js';

/** What became of a prospect so far. */
export const prospectOutcomes = codeList('prospect-outcome', [
  { code: 'to-call', label: { nl: 'nog bellen', en: 'to call' } },
  { code: 'called', label: { nl: 'gebeld, nog niet rond', en: 'called, not settled yet' } },
  { code: 'wants-intake', label: { nl: 'wil kennismaken', en: 'wants an intake' } },
  { code: 'declined', label: { nl: 'wil niet', en: 'declined' } },
  { code: 'unreachable', label: { nl: 'niet bereikt', en: 'unreachable' } },
  { code: 'not-eligible', label: { nl: 'valt erbuiten', en: 'not eligible' } },
  { code: 'duplicate', label: { nl: 'dubbel aangemeld', en: 'entered twice' } },
]);
export type ProspectOutcome = CodeOf<typeof prospectOutcomes>;

/** What each outcome asks of the coordinator. An outcome that does not answer does not compile. */
export const actionOfProspect = {
  'to-call': 'call',
  called: 'call',
  'wants-intake': 'intake',
  declined: null,
  unreachable: null,
  'not-eligible': null,
  duplicate: null,
} as const satisfies Readonly<Record<ProspectOutcome, 'call' | 'intake' | null>>;

/** Whether a prospect came to nothing, so that she is kept no longer than the location's setting. */
export const isClosedProspect = (outcome: ProspectOutcome): boolean => actionOfProspect[outcome] === null;

/** The outcomes of which nothing comes. */
export const closedOutcomes = prospectOutcomes.values.filter(isClosedProspect);

/**
 * A prospect: a mother of whom the location heard, from a clinic's list or one by one. She is no person
 * of the register yet, and little is kept of her.
 * @example
 * prospectSchema.parse({ familyName: 'Yılmaz', referralSource: 'self', receivedOn: '2008-03-31' }).phone; // null
 */
export const prospectSchema = z
  .strictObject({
    ...nameFields,
    ...contactFields,
    /** Language in which she is best spoken to. */
    language: optional(codeField(spokenLanguages)),
    childName: optional(lineField()),
    childBornOn: optional(dayField()),
    referralSource: codeField(referralSources),
    /** Day on which the location heard of her. */
    receivedOn: dayField(),
    note: optional(noteField()),
  })
  .superRefine((prospect, context) => {
    if (!isNamed(prospect)) context.addIssue(problemIssue(['familyName'], nameMissing));
  });
export type Prospect = z.output<typeof prospectSchema>;
export type ProspectInput = z.input<typeof prospectSchema>;

export const callAgainBeforeCall = problemOf(
  'call-again-before-call',
  ['Opnieuw bellen kan pas na dit gesprek.', 'Calling again comes after this call.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** What a call can lead to: not that nobody called yet, nor what is found by looking in the list. */
export const callOutcomes = prospectOutcomes.values.filter(
  (code) => code !== 'to-call' && code !== 'duplicate',
);

/**
 * A call to a prospect.
 * @example
 * callSchema.safeParse({ calledOn: '2008-04-02', outcome: 'wants-intake' }).success; // true
 * callSchema.safeParse({ calledOn: '2008-04-02', outcome: 'to-call' }).success; // false
 */
export const callSchema = z
  .strictObject({
    calledOn: dayField(),
    outcome: z.enum(callOutcomes),
    /** Day on which to call again; null: after the location's usual number of days. */
    tryAgainOn: optional(dayField()),
    note: optional(noteField()),
  })
  .superRefine(({ calledOn, tryAgainOn }, context) => {
    if (tryAgainOn !== null && tryAgainOn <= calledOn)
      context.addIssue(problemIssue(['tryAgainOn'], callAgainBeforeCall));
  });
export type ProspectCall = z.output<typeof callSchema>;

export const callInFuture = problemOf(
  'call-in-future',
  ['Dit gesprek ligt in de toekomst.', 'This call lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const callBeforeReferral = problemOf(
  'call-before-referral',
  ['Dit gesprek is van voor de aanmelding.', 'This call is from before she was referred.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
export const prospectHasTrajectory = problemOf(
  'prospect-has-trajectory',
  ['Met deze moeder is de kennismaking al begonnen.', 'The intake with this mother has begun already.'],
  ['Ga verder in haar dossier.', 'Go on in her dossier.'],
);

/** What a call must agree with. */
export interface CalledProspect {
  readonly receivedOn: string;
  /** Trajectory that began with her intake; null: none yet. */
  readonly trajectoryId: string | null;
}

/** What a prospect becomes by a call. */
export interface CalledOutcome {
  readonly outcome: ProspectOutcome;
  readonly outcomeOn: string;
  /** Day on which to call again; null: no more calls. */
  readonly tryAgainOn: string | null;
}

/**
 * What becomes of a prospect by a call. Who was called and not settled is called again on the day that
 * was agreed, or after the location's usual number of days; after any other outcome nobody calls.
 * @param prospect Who was called.
 * @param call The call.
 * @param settings The location's terms.
 * @param today The day on which it is recorded.
 * @example
 * const call = callSchema.parse({ calledOn: '2008-04-02', outcome: 'called' });
 * recordCall({ receivedOn: '2008-03-31', trajectoryId: null }, call, defaultLocationSettings, Temporal.PlainDate.from('2008-04-02')); // { ok: true, value: { outcome: 'called', outcomeOn: '2008-04-02', tryAgainOn: '2008-04-05' } }
 */
export function recordCall(
  prospect: CalledProspect,
  call: ProspectCall,
  settings: Pick<LocationSettings, 'prospectTryAgainDays'>,
  today: PlainDate,
): Result<CalledOutcome, Problem> {
  if (prospect.trajectoryId !== null) return fail(prospectHasTrajectory);
  if (call.calledOn > today.toString()) return fail(callInFuture);
  if (call.calledOn < prospect.receivedOn) return fail(callBeforeReferral);
  const again = call.tryAgainOn ?? addDays(call.calledOn, settings.prospectTryAgainDays);
  return ok({
    outcome: call.outcome,
    outcomeOn: call.calledOn,
    tryAgainOn: actionOfProspect[call.outcome] === 'call' ? again : null,
  });
}

/** What tells when a prospect is called. */
export interface ProspectToCall {
  readonly outcome: ProspectOutcome;
  readonly receivedOn: string;
  readonly outcomeOn: string | null;
  readonly tryAgainOn: string | null;
}

/**
 * The day from which a prospect is to be called.
 * @returns ISO text; null when nobody needs to call.
 * @example
 * callDueOn({ outcome: 'to-call', receivedOn: '2008-03-31', outcomeOn: null, tryAgainOn: null }, defaultLocationSettings); // '2008-03-31'
 */
export function callDueOn(
  { outcome, receivedOn, outcomeOn, tryAgainOn }: ProspectToCall,
  { prospectTryAgainDays }: Pick<LocationSettings, 'prospectTryAgainDays'>,
): string | null {
  if (actionOfProspect[outcome] !== 'call') return null;
  if (outcome === 'to-call') return receivedOn;
  return tryAgainOn ?? addDays(outcomeOn ?? receivedOn, prospectTryAgainDays);
}
