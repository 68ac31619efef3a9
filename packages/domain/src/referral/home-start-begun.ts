import type { EndReason } from '../code-lists/trajectory-lists.js';
import type { Bilingual } from '../kernel/language.js';
import { type ReferralState, referralStates } from './referral-codes.js';
import type { Referral } from './referral-schema.js';

/** What tells whether Home-Start has begun. */
type ToHomeStart = Pick<Referral, 'direction' | 'programme'> & { readonly state: ReferralState };

const begun: readonly ReferralState[] = ['connected', 'asked-after'];

/**
 * Whether Home-Start has begun by a referral: then MIM ends. Source: the 2012 report on working methods, other programmes (a family
 * passes from MIM to Home-Start).
 * @example
 * hasHomeStartBegun({ direction: 'out', programme: 'home-start', state: 'connected' }); // true
 * hasHomeStartBegun({ direction: 'out', programme: 'home-start', state: 'accepted' }); // false
 */
export const hasHomeStartBegun = ({ direction, programme, state }: ToHomeStart): boolean =>
  direction === 'out' && programme === 'home-start' && begun.includes(state);

const homeStartBegan: Bilingual = { nl: 'Home-Start is begonnen', en: 'Home-Start has begun' };

/**
 * How far a referral came, in words: Home-Start comes to her, so that she was there says that it has begun.
 * @example
 * referralStateWords({ direction: 'out', programme: 'home-start' }, 'connected').nl; // 'Home-Start is begonnen'
 * referralStateWords({ direction: 'out', programme: 'social-work' }, 'connected').nl; // 'zij is er geweest'
 */
export const referralStateWords = (
  referral: Pick<Referral, 'direction' | 'programme'>,
  state: ReferralState,
): Bilingual =>
  state === 'connected' && hasHomeStartBegun({ ...referral, state })
    ? homeStartBegan
    : { nl: referralStates.label(state, 'nl'), en: referralStates.label(state, 'en') };

/**
 * Why a trajectory ends when Home-Start begins: the whole of it was gone through, or what she asks is more than a visit a month.
 * @param possible The reasons that are possible on the day of the end (see endReasonsOn).
 * @example
 * endReasonForHomeStart(['no-time', 'problems-too-severe']); // 'problems-too-severe'
 */
export const endReasonForHomeStart = (
  possible: readonly EndReason[],
): Extract<EndReason, 'completed' | 'problems-too-severe'> =>
  possible.includes('completed') ? 'completed' : 'problems-too-severe';
