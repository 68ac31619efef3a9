import { requireBirth } from '../kernel/child-age.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Problem, Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { goesWithVisits, whyNotOfAge } from './programme-rules.js';
import {
  besideAfterEnd,
  homeStartNewVisitor,
  homeStartRequestUnknown,
  homeStartUnrequested,
  notedNotOut,
  referralBeforeSheCame,
  referralInAfterStart,
  referralInFuture,
  referralTwice,
  referralWithoutPlace,
  serviceRetired,
} from './referral-problems.js';
import type { Referral } from './referral-schema.js';

type HomeStartSettings = Pick<LocationSettings, 'homeStartNeedsRequest' | 'homeStartKeepsVisitingMother'>;

/** Whom a referral is about, and what stands in the local directory. Days are ISO text; null: not known. */
export interface ReferredFamily {
  /** Days on which she was referred to MIM, had her intake, had her first visit and ended. */
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly children: readonly { readonly childBornOn: string | null }[];
  /** Whether the organisation that is newly chosen is no longer used. */
  readonly isServiceRetired: boolean;
  /** Her other referrals; absent: they are not looked up. */
  readonly others?: readonly ReferralSaid[];
}

/** What tells one referral from another; of a form that is not complete yet, as far as it is. */
export type ReferralSaid = Pick<
  FilledReferral,
  'direction' | 'referredOn' | 'programme' | 'serviceId' | 'reason'
>;

/** A referral as far as it is filled in: what is empty is asked by its schema. */
export type FilledReferral = Pick<
  Referral,
  'programme' | 'serviceId' | 'requestedByHer' | 'keepsVisitingMother'
> & {
  readonly direction: Referral['direction'] | null;
  readonly referredOn: string | null;
  /** Null: how far it came is not what is filled in. */
  readonly state: Referral['state'] | null;
  /** Absent: it is not what is asked about. */
  readonly reason?: string;
};

type ReferralCode =
  | 'referral-twice'
  | 'referral-without-place'
  | 'referral-noted-not-out'
  | 'referral-in-future'
  | 'referral-in-after-start'
  | 'referral-before-she-came'
  | 'referral-beside-after-end'
  | 'child-too-young-for-programme'
  | 'child-too-old-for-programme'
  | 'service-retired'
  | 'home-start-unrequested'
  | 'home-start-request-unknown'
  | 'home-start-new-visitor';

type Say = (field: string, problem: Problem<ReferralCode> | null) => void;

/**
 * What speaks against a referral as it is filled in, each at the field that it is about and all at once. What sent her here went
 * before her first visit, what runs beside MIM runs at the same time, and she is referred on once she is here. A family passes to
 * Home-Start on her own explicit request (Breda), and with the same visiting mother (Den Bosch) or a new one: settings of the
 * location. Source: the 2012 report on working methods, other programmes.
 * @param referral The referral; what is not filled in yet is null.
 * @param family Whom it is about.
 * @param settings How the location works with Home-Start.
 * @param today The day on which it is recorded.
 * @example
 * const referral = referralSchema.parse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Wekelijkse hulp.' });
 * const family = { referredOn: '2008-01-10', intakeOn: null, startedOn: null, endedOn: null, children: [], isServiceRetired: false };
 * const today = Temporal.PlainDate.from('2008-06-01');
 * referralRefusals(referral, family, defaultLocationSettings, today).map(({ field }) => field); // ['requestedByHer']
 * referralRefusals({ ...referral, requestedByHer: true }, family, defaultLocationSettings, today); // []
 */
export function referralRefusals(
  referral: FilledReferral,
  family: ReferredFamily,
  settings: HomeStartSettings,
  today: PlainDate,
): readonly Refusal<ReferralCode>[] {
  requireFamilyDays(family);
  const refusals: Refusal<ReferralCode>[] = [];
  const say: Say = (field, problem) => {
    if (problem !== null) refusals.push({ field, problem });
  };
  const { direction, programme, serviceId, state } = referral;
  if (programme === null && serviceId === null) say('programme', referralWithoutPlace);
  if (state === 'noted' && direction !== null && direction !== 'out') say('state', notedNotOut);
  if (isReferralTwice(referral, family.others ?? [])) say('referredOn', referralTwice);
  if (family.isServiceRetired) say('serviceId', serviceRetired);
  if (referral.referredOn !== null) sayOfDay(referral, referral.referredOn, family, today, say);
  if (direction === 'out' && programme === 'home-start') sayOfHomeStart(referral, settings, say);
  return refusals;
}

/**
 * Whether a referral stands among others already: of one day, one way, to or from one place and for one reason.
 * @param referral The referral.
 * @param others The other referrals of her trajectory.
 * @example
 * const referral = { direction: 'out', referredOn: '2008-06-01', programme: 'home-start', serviceId: null, reason: 'Wekelijkse hulp.' };
 * isReferralTwice(referral, [referral]); // true
 * isReferralTwice(referral, [{ ...referral, referredOn: '2008-06-02' }]); // false
 */
export const isReferralTwice = (referral: ReferralSaid, others: readonly ReferralSaid[]): boolean =>
  others.some((other) =>
    (['direction', 'referredOn', 'programme', 'serviceId', 'reason'] as const).every(
      (fact) => other[fact] === referral[fact],
    ),
  );

function requireFamilyDays({ referredOn, intakeOn, startedOn, endedOn, children }: ReferredFamily): void {
  requireDays(referredOn, intakeOn, startedOn, endedOn);
  for (const { childBornOn } of children) requireBirth(childBornOn);
}

function sayOfDay(
  { direction, programme, state }: FilledReferral,
  on: string,
  { children, startedOn, endedOn, ...came }: ReferredFamily,
  today: PlainDate,
  say: Say,
): void {
  const cameOn = [came.referredOn, came.intakeOn, startedOn].filter((day) => day !== null).toSorted()[0];
  requireDays(on);
  const isOfMim = direction === 'out' || (programme !== null && goesWithVisits(programme));
  if (on > today.toString()) say('referredOn', referralInFuture);
  else if (direction === 'in' && startedOn !== null && on > startedOn)
    say('referredOn', referralInAfterStart(startedOn));
  else if (direction !== 'in' && isOfMim && cameOn !== undefined && on < cameOn)
    say('referredOn', referralBeforeSheCame(cameOn));
  else if (direction === 'beside' && endedOn !== null && on > endedOn) say('referredOn', besideAfterEnd);
  // What is noted is sent when her child has the age.
  if (programme !== null && direction !== 'in' && state !== 'noted')
    say('programme', whyNotOfAge(programme, children, on));
}

function sayOfHomeStart(
  { requestedByHer, keepsVisitingMother }: FilledReferral,
  { homeStartNeedsRequest, homeStartKeepsVisitingMother }: HomeStartSettings,
  say: Say,
): void {
  if (homeStartNeedsRequest && requestedByHer === false) say('requestedByHer', homeStartUnrequested);
  if (homeStartNeedsRequest && requestedByHer === null) say('requestedByHer', homeStartRequestUnknown);
  if (!homeStartKeepsVisitingMother && keepsVisitingMother === true)
    say('keepsVisitingMother', homeStartNewVisitor);
}
