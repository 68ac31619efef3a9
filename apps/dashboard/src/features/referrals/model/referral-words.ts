import { daysBetween, type Language, Temporal } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { type ReferralState, referralProgrammes, referralWait } from '@mim/domain/referral';
import { m } from '../../../paraglide/messages.js';
import type { ReferralGroup } from '../referrals-search.js';
import type { ReferralLine } from '../requests/referrals.js';

/** Where she goes or came from: the organisation, or else the programme. */
export const placeText = (
  { programme, organisation }: Pick<ReferralLine, 'programme' | 'organisation'>,
  language: Language,
): string =>
  [organisation, programme === null ? null : referralProgrammes.label(programme, language)]
    .filter((part) => part !== null)
    .join(', ');

/** How each state stands out. */
export const stateTone = {
  noted: 'warn',
  sent: 'info',
  'waiting-list': 'warn',
  accepted: 'info',
  connected: 'good',
  'asked-after': 'good',
  'not-accepted': 'danger',
  declined: 'plain',
  unknown: 'plain',
} as const satisfies Readonly<Record<ReferralState, string>>;

/** What is asked of a referral. */
const questions = {
  sending: m.referrals_question_sending,
  answer: m.referrals_question_answer,
  connection: m.referrals_question_connection,
  experience: m.referrals_question_experience,
} as const;

type Terms = Pick<LocationSettings, 'referralAnswerDays' | 'referralAskAfterDays'>;

/** What a referral waits for, in words; null: nothing more. */
export function waitOf(
  referral: ReferralLine,
  terms: Terms,
  today: string,
): { readonly words: string; readonly when: string; readonly isPressing: boolean } | null {
  const wait = referralWait(referral, terms, Temporal.PlainDate.from(today));
  // How she finds it is asked while she takes part.
  if (wait === null || (wait.question === 'experience' && referral.endedOn !== null)) return null;
  return {
    words: questions[wait.question](),
    when:
      wait.days > 0
        ? m.days_late({ count: wait.days })
        : m.referrals_since_days({ count: daysBetween(referral.stateOn, today) }),
    isPressing: wait.days > 0,
  };
}

/** In which group a referral is looked at. */
export const groupOf = (
  referral: ReferralLine,
  terms: Terms,
  today: string,
): Exclude<ReferralGroup, 'alle'> =>
  referral.direction === 'beside' ? 'naast' : waitOf(referral, terms, today) === null ? 'gehoord' : 'wacht';

/** What waits longest beyond its term first. */
export const byWait =
  (terms: Terms, today: string) =>
  (one: ReferralLine, other: ReferralLine): number =>
    daysOf(other, terms, today) - daysOf(one, terms, today);

const daysOf = (referral: ReferralLine, terms: Terms, today: string): number =>
  referralWait(referral, terms, Temporal.PlainDate.from(today))?.days ?? Number.NEGATIVE_INFINITY;
