import type { CodeOf } from '@mim/domain/kernel';
import type { ReferralDirection, referralProgrammes } from '@mim/domain/referral';

/** What is filled in of a referral, new or corrected. */
export interface ReferralValues {
  readonly direction: ReferralDirection | null;
  readonly referredOn: string | null;
  readonly programme: CodeOf<typeof referralProgrammes> | null;
  readonly serviceId: string | null;
  readonly reason: string;
  readonly requestedByHer: boolean | null;
  readonly keepsVisitingMother: boolean | null;
  readonly note: string;
  /** Whether a new one is sent at once; null: how far it came is not asked. */
  readonly state: 'noted' | 'sent' | null;
}

/** The rules take what is not filled in as null. */
export const filledOf = ({ reason: _reason, note: _note, state: _state, ...filled }: ReferralValues) =>
  filled;
