import { z } from 'zod';
import { referralDestinations } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { daysBetween } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { lineField } from '../person/person-schema.js';

/** Which way a referral goes. Stevig Ouderschap refers both ways, and can also run beside MIM. */
export const referralDirections = codeList('referral-direction', [
  { code: 'in', label: { nl: 'naar MIM', en: 'to MIM' } },
  { code: 'out', label: { nl: 'van MIM naar elders', en: 'from MIM elsewhere' } },
  { code: 'beside', label: { nl: 'naast MIM', en: 'beside MIM' } },
]);
export type ReferralDirection = CodeOf<typeof referralDirections>;

/** The other programmes and kinds of care: the list of the annual registration. */
export const referralProgrammes = referralDestinations;

/** What came of a referral. */
export const referralOutcomes = codeList('referral-outcome', [
  { code: 'started', label: { nl: 'begonnen', en: 'started' } },
  { code: 'waiting-list', label: { nl: 'op de wachtlijst', en: 'on the waiting list' } },
  { code: 'not-accepted', label: { nl: 'niet aangenomen', en: 'not accepted' } },
  { code: 'declined', label: { nl: 'moeder zag ervan af', en: 'declined by the mother' } },
  { code: 'unknown', label: { nl: 'onbekend gebleven', en: 'remained unknown' } },
]);
export type ReferralOutcome = CodeOf<typeof referralOutcomes>;

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
export const referralOutcomeBefore = problemOf(
  'referral-outcome-before',
  ['De uitkomst is van voor de verwijzing.', 'The outcome is from before the referral.'],
  ['Kies een latere dag.', 'Choose a later day.'],
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

export const referralInFuture = problemOf(
  'referral-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const homeStartUnrequested = problemOf(
  'home-start-unrequested',
  [
    'Naar Home-Start gaat een gezin hier op een duidelijke hulpvraag van de moeder.',
    'Here a family passes to Home-Start on the mother’s explicit request for help.',
  ],
  [
    'Bespreek het met haar, en leg vast dat zij erom vroeg.',
    'Discuss it with her, and record that she asked for it.',
  ],
);
export const homeStartNewVisitor = problemOf(
  'home-start-new-visitor',
  [
    'Bij deze locatie komt er voor Home-Start een andere vrijwilligster.',
    'At this location another volunteer comes for Home-Start.',
  ],
  [
    'Laat leeg dat de bezoekmoeder meegaat, of wijzig de instelling.',
    'Leave empty that the visiting mother goes along, or change the setting.',
  ],
);

type HomeStartSettings = Pick<LocationSettings, 'homeStartNeedsRequest' | 'homeStartKeepsVisitingMother'>;

/**
 * Whether a referral can be recorded as it is. A family passes from MIM to Home-Start on her own
 * explicit request (Breda), and with the same visiting mother (Den Bosch) or a new one: settings of the
 * location.
 * @param referral The referral.
 * @param settings How the location works with Home-Start.
 * @param today The day on which it is recorded.
 * @example
 * const referral = referralSchema.parse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Wekelijkse hulp.' });
 * const today = Temporal.PlainDate.from('2008-06-01');
 * canRefer(referral, defaultLocationSettings, today).ok; // false
 * canRefer({ ...referral, requestedByHer: true }, defaultLocationSettings, today).ok; // true
 */
export function canRefer(
  referral: Referral,
  settings: HomeStartSettings,
  today: PlainDate,
): Result<Referral, Problem> {
  const day = today.toString();
  if (referral.referredOn > day || (referral.outcomeOn ?? '') > day) return fail(referralInFuture);
  const toHomeStart = referral.direction === 'out' && referral.programme === 'home-start';
  if (toHomeStart && settings.homeStartNeedsRequest && referral.requestedByHer !== true)
    return fail(homeStartUnrequested);
  if (toHomeStart && !settings.homeStartKeepsVisitingMother && referral.keepsVisitingMother === true)
    return fail(homeStartNewVisitor);
  return ok(referral);
}

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

/** A referral that waits for an outcome. */
export interface OpenReferral {
  readonly direction: ReferralDirection;
  readonly referredOn: string;
  /** A code; null: nothing was heard yet. */
  readonly outcome: string | null;
}

/**
 * Whether an outcome can be recorded: not before the referral, not in the future.
 * @example
 * const answer = { outcome: 'started', outcomeOn: '2008-05-20', note: null };
 * canAnswerReferral({ referredOn: '2008-06-01' }, answer, Temporal.PlainDate.from('2008-06-20')).ok; // false
 */
export function canAnswerReferral(
  { referredOn }: Pick<OpenReferral, 'referredOn'>,
  answer: ReferralAnswer,
  today: PlainDate,
): Result<ReferralAnswer, Problem> {
  if (answer.outcomeOn > today.toString()) return fail(referralInFuture);
  return answer.outcomeOn < referredOn ? fail(referralOutcomeBefore) : ok(answer);
}

/**
 * Days that a referral out has waited for an answer beyond the location's term.
 * @returns 0 or less while it is within the term; null when no answer is awaited.
 * @example
 * daysUnanswered({ direction: 'out', referredOn: '2008-06-01', outcome: null }, defaultLocationSettings, Temporal.PlainDate.from('2008-06-30')); // 1
 */
export const daysUnanswered = (
  { direction, referredOn, outcome }: OpenReferral,
  { referralAnswerDays }: Pick<LocationSettings, 'referralAnswerDays'>,
  today: PlainDate,
): number | null =>
  direction !== 'out' || outcome !== null
    ? null
    : daysBetween(referredOn, today.toString()) - referralAnswerDays;
