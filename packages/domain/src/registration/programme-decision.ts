import { deepFreeze } from '../kernel/deep-freeze.js';
import { lookUp } from '../kernel/look-up.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { isReferralTwice, type ReferralSaid } from '../referral/referral.js';
import type { ReferralState } from '../referral/referral-codes.js';
import type { Referral } from '../referral/referral-schema.js';
import { declineReasons } from './decline-reasons.js';
import type { Decline } from './decline-schema.js';
import type { ProgrammeFit } from './intake-codes.js';
import type { Intake } from './intake-facts.js';

/**
 * What follows from the programme that fits: a trajectory here, passing her on within the location, or
 * referring her out; null: it is not clear yet.
 */
export type ProgrammeDecision = 'mim' | 'within-location' | 'refer-out';

type HomeStartSettings = Pick<LocationSettings, 'homeStartOffered'>;

const decisions = {
  mim: () => 'mim',
  'mim-beside-other': () => 'mim',
  'home-start': ({ homeStartOffered }) => (homeStartOffered ? 'within-location' : 'refer-out'),
  'other-programme': () => 'refer-out',
  undecided: () => null,
} as const satisfies Readonly<
  Record<ProgrammeFit, (settings: HomeStartSettings) => ProgrammeDecision | null>
>;

/**
 * What follows from the programme that fits her question. Home-Start is a combined offer at some locations:
 * there she is passed on within the location; elsewhere she is referred out. Source: the 2012 report on
 * working methods, other programmes.
 * @param fit The programme; null: not chosen.
 * @param settings Whether the location offers Home-Start.
 * @example
 * programmeDecision('home-start', { homeStartOffered: true }); // 'within-location'
 * programmeDecision('home-start', { homeStartOffered: false }); // 'refer-out'
 */
export const programmeDecision = (
  fit: ProgrammeFit | null,
  settings: HomeStartSettings,
): ProgrammeDecision | null => (fit === null ? null : lookUp(decisions, fit)(settings));

export const programmeUndecided = problemOf(
  'programme-undecided',
  ['Welk programma past is nog niet gekozen.', 'Which programme fits is not chosen yet.'],
  ['Kies het programma in de laatste stap.', 'Choose the programme in the last step.'],
);
/** She is passed on within the location. */
export const homeStartFits = problemOf(
  'home-start-fits',
  [
    'Volgens de kennismaking past Home-Start beter, en dat biedt uw locatie zelf aan.',
    'According to the intake Home-Start fits better, and your location offers it itself.',
  ],
  [
    'Geef haar door binnen uw locatie en sluit de kennismaking af, of kies MIM.',
    'Pass her on within your location and close the intake, or choose MIM.',
  ],
);
/** She is referred out. */
export const otherProgrammeFits = problemOf(
  'other-programme-fits',
  [
    'Volgens de kennismaking past een ander programma beter.',
    'According to the intake another programme fits better.',
  ],
  [
    'Verwijs haar door en sluit de kennismaking af, of kies MIM.',
    'Refer her on and close the intake, or choose MIM.',
  ],
);

/** Why no trajectory can follow: another programme fits, or that was not decided. */
export type ProgrammeProblem = Problem<'programme-undecided' | 'home-start-fits' | 'other-programme-fits'>;

const stops = { 'within-location': homeStartFits, 'refer-out': otherProgrammeFits } as const;

/**
 * Whether MIM fits, so that a trajectory can follow.
 * @returns The problem says what to do instead.
 * @example
 * mimFits('home-start', { homeStartOffered: true }).ok; // false
 */
export function mimFits(
  fit: ProgrammeFit | null,
  settings: HomeStartSettings,
): Result<null, ProgrammeProblem> {
  const decision = programmeDecision(fit, settings);
  if (decision === null) return fail(programmeUndecided);
  return decision === 'mim' ? ok(null) : fail(stops[decision]);
}

/** A referral of hers that stands already, and how far it came. */
export interface EarlierReferral extends ReferralSaid {
  readonly state: ReferralState;
}

/** The states of a referral by which she did not come there, so that she can be referred there anew. */
const withoutArrival = deepFreeze([
  'not-accepted',
  'declined',
  'unknown',
] as const satisfies readonly ReferralState[]);

/** Whether a referral is made already: the same one stands, or one there goes on or brought her there. */
const isMadeAlready = (referral: Referral, earlier: readonly EarlierReferral[]): boolean =>
  isReferralTwice(referral, earlier) ||
  earlier.some(
    ({ direction, programme, state }) =>
      direction === referral.direction &&
      programme === referral.programme &&
      !(withoutArrival as readonly ReferralState[]).includes(state),
  );

/**
 * The referral that closing an intake brings along: out, to Home-Start, where the location does not offer
 * that itself and another programme fits better. It is noted: the coordinator sends it, and is asked after that. Within the location nobody is
 * asked, and to another programme she is referred by hand, as the intake does not say which one. Where she was referred to
 * Home-Start by hand before, none is added: she is sent there once.
 * @param intake Which programme fits, and her own question.
 * @param decline How the intake is closed.
 * @param settings Whether the location offers Home-Start.
 * @param earlier The referrals of her trajectory that stand already.
 * @example
 * const decline = { declinedOn: '2008-03-31', reason: 'other-programme', note: null };
 * const referral = referralOfDecline({ programmeFit: 'home-start', ownQuestion: null }, decline, { homeStartOffered: false }, []);
 * referral?.programme; // 'home-start'
 * referralOfDecline({ programmeFit: 'home-start', ownQuestion: null }, decline, { homeStartOffered: true }, []); // null
 */
export function referralOfDecline(
  { programmeFit, ownQuestion }: Pick<Intake, 'programmeFit' | 'ownQuestion'>,
  { declinedOn, reason, note }: Decline,
  settings: HomeStartSettings,
  earlier: readonly EarlierReferral[],
): Referral | null {
  const goesOut = programmeFit === 'home-start' && programmeDecision(programmeFit, settings) === 'refer-out';
  if (reason !== 'other-programme' || !goesOut) return null;
  const referral: Referral = {
    direction: 'out',
    referredOn: declinedOn,
    programme: 'home-start',
    serviceId: null,
    reason: note ?? ownQuestion ?? declineReasons.label(reason, 'nl'),
    requestedByHer: null,
    keepsVisitingMother: null,
    note: null,
    state: 'noted',
  };
  return isMadeAlready(referral, earlier) ? null : referral;
}
