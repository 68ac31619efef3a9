import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type Referral = Answers['referrals']['get'];

/** Referrals, the latest first. */
export const useReferrals = () => useQuery(api.referrals.list.queryOptions({}));

export const useReferral = (referralId: string) => useQuery(api.referrals.get.queryOptions({ referralId }));
