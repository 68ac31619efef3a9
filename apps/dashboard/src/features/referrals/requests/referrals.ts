import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

/** A referral that is opened. */
export type Referral = Answers['referrals']['get'];
/** A referral as the list has it. */
export type ReferralLine = Answers['referrals']['list']['rows'][number];

/** Referrals, the latest first. */
export const useReferrals = () => useQuery(api.referrals.list.queryOptions({}));

export const useReferral = (referralId: string) => useQuery(api.referrals.get.queryOptions({ referralId }));
