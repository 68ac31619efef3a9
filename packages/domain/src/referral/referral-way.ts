import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Refusal, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { hasBooks } from './give-book.js';
import { whyNotOfAge } from './programme-rules.js';
import { type ReferredFamily, referralRefusals } from './referral.js';
import type { ReferralState } from './referral-codes.js';
import {
  notedGoesOut,
  referralAfterBook,
  referralAfterStep,
  referralHasBooks,
  referralWithoutStep,
} from './referral-problems.js';
import type { GivenBook, Referral, ReferralCorrection, ReferralStep } from './referral-schema.js';

/** How far a referral came, and by which steps; one that was noted first says so in the first of them. Days are ISO text. */
export interface ReferralWay {
  readonly state: ReferralState;
  readonly stateOn: string;
  readonly steps: readonly ReferralStep[];
}

/**
 * How a referral begins: noted, or sent that day.
 * @example
 * beginReferral({ state: 'noted', referredOn: '2008-06-01' }).steps.length; // 1
 * beginReferral({ state: 'sent', referredOn: '2008-06-01' }).steps.length; // 0
 */
export const beginReferral = ({
  state,
  referredOn,
}: Pick<Referral, 'state' | 'referredOn'>): ReferralWay => ({
  state,
  stateOn: referredOn,
  steps: state === 'noted' ? [{ state, reachedOn: referredOn, note: null }] : [],
});

const isNoted = ({ state }: Pick<ReferralStep, 'state'>): boolean => state === 'noted';

/**
 * The day on which a referral left: that of the referral itself, or, where it was noted first, that of the step after it. She can
 * have gone there before it was sent.
 * @returns ISO text; null: it was never sent.
 * @example
 * sentOn({ referredOn: '2008-06-01', steps: [] }); // '2008-06-01'
 * sentOn({ referredOn: '2008-06-01', steps: beginReferral({ state: 'noted', referredOn: '2008-06-01' }).steps }); // null
 */
export function sentOn({
  referredOn,
  steps,
}: {
  readonly referredOn: string;
  readonly steps: readonly Pick<ReferralStep, 'state' | 'reachedOn'>[];
}): string | null {
  requireDays(referredOn, ...steps.map(({ reachedOn }) => reachedOn));
  if (!steps.some(isNoted)) return referredOn;
  return steps.find(({ state }) => state === 'sent' || state === 'connected')?.reachedOn ?? null;
}

/**
 * How far a referral came without its last step, which was taken by mistake.
 * @param referral How far it came.
 * @returns How far it came before; a problem when nothing followed the referral itself.
 * @example
 * const steps = [{ state: 'accepted', reachedOn: '2008-06-20', note: null }];
 * withoutLastStep({ referredOn: '2008-06-01', steps }); // { ok: true, value: { state: 'sent', stateOn: '2008-06-01', steps: [] } }
 */
export function withoutLastStep({
  referredOn,
  steps,
}: {
  readonly referredOn: string;
  readonly steps: readonly ReferralStep[];
}): Result<ReferralWay, Problem<'referral-without-step'>> {
  requireDays(referredOn, ...steps.map(({ reachedOn }) => reachedOn));
  const last = steps.at(-1);
  if (last === undefined || isNoted(last)) return fail(referralWithoutStep);
  const before = steps.slice(0, -1);
  const now = before.at(-1);
  return ok({ state: now?.state ?? 'sent', stateOn: now?.reachedOn ?? referredOn, steps: before });
}

/** What came after a referral that is corrected. */
export interface CorrectedReferral extends Pick<ReferralWay, 'steps'> {
  readonly books: readonly GivenBook[];
}

/**
 * How far a referral came once its day is corrected: what began that day moves along.
 * @example
 * withReferralDay(beginReferral({ state: 'sent', referredOn: '2008-06-01' }), '2008-05-30').stateOn; // '2008-05-30'
 */
export function withReferralDay({ state, stateOn, steps }: ReferralWay, referredOn: string): ReferralWay {
  requireDays(referredOn, stateOn, ...steps.map(({ reachedOn }) => reachedOn));
  const moved = steps.map((step) => (isNoted(step) ? { ...step, reachedOn: referredOn } : step));
  return {
    state,
    steps: moved,
    stateOn: moved.length === 0 ? referredOn : (moved.at(-1)?.reachedOn ?? stateOn),
  };
}

type CorrectionCode =
  | ReturnType<typeof referralRefusals>[number]['problem']['code']
  | 'referral-after-step'
  | 'referral-after-book'
  | 'referral-has-books'
  | 'referral-noted-goes-out';

type CorrectionSettings = Pick<LocationSettings, 'homeStartNeedsRequest' | 'homeStartKeepsVisitingMother'>;

/**
 * What speaks against a correction of a referral: the rules of a new one, and what came after it stays after it.
 * @param referral As it stands.
 * @param correction What it becomes; what is not filled in yet is null.
 * @param family Whom it is about.
 * @param settings How the location works with Home-Start.
 * @param today The day on which it is corrected.
 * @example
 * const steps = [{ state: 'accepted', reachedOn: '2008-06-20', note: null }];
 * const correction = referralCorrectionSchema.parse({ direction: 'out', referredOn: '2008-06-21', programme: 'social-work', reason: 'Geldzorgen.' });
 * const family = { referredOn: null, intakeOn: null, startedOn: null, endedOn: null, children: [], isServiceRetired: false };
 * const today = Temporal.PlainDate.from('2008-06-30');
 * referralCorrectionRefusals({ steps, books: [] }, correction, family, defaultLocationSettings, today).map(({ field }) => field); // ['referredOn']
 */
export function referralCorrectionRefusals(
  { steps, books }: CorrectedReferral,
  correction: Omit<ReferralCorrection, 'direction' | 'referredOn' | 'reason' | 'note'> & {
    readonly direction: ReferralCorrection['direction'] | null;
    readonly referredOn: string | null;
  },
  family: ReferredFamily,
  settings: CorrectionSettings,
  today: PlainDate,
): readonly Refusal<CorrectionCode>[] {
  const { direction, programme, referredOn } = correction;
  const isFirstNoted = steps.some(isNoted);
  const asNew = { ...correction, state: isFirstNoted ? 'noted' : null } as const;
  const refusals: Refusal<CorrectionCode>[] = [
    // How it began is not filled in: that it goes out is said of its direction below.
    ...referralRefusals(asNew, family, settings, today).filter(({ field }) => field !== 'state'),
  ];
  const later = steps.filter((step) => !isNoted(step)).map(({ reachedOn }) => reachedOn);
  requireDays(referredOn, ...later, ...books.map(({ givenOn }) => givenOn));
  if (referredOn !== null && later.some((day) => day < referredOn))
    refusals.push({ field: 'referredOn', problem: referralAfterStep });
  if (referredOn !== null && books.some(({ givenOn }) => givenOn < referredOn))
    refusals.push({ field: 'referredOn', problem: referralAfterBook });
  if (books.length > 0 && direction !== null && !hasBooks({ programme, direction }))
    refusals.push({ field: 'programme', problem: referralHasBooks });
  if (isFirstNoted && direction !== null && direction !== 'out')
    refusals.push({ field: 'direction', problem: notedGoesOut });
  // What was noted has no age to go by on its own day, and has on the day on which it was sent.
  const sent = isFirstNoted ? steps.find(({ state }) => state === 'sent') : undefined;
  if (sent !== undefined && programme !== null) {
    const problem = whyNotOfAge(programme, family.children, sent.reachedOn);
    if (problem !== null) refusals.push({ field: 'programme', problem });
  }
  return refusals;
}
