import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type Today = Answers['worklist']['today'];
export type TodayTask = Today['tasks'][number];
export type Caseload = Today['caseloads'][number];

/** What there is to do today; asked again whenever one comes back to it. */
export const useToday = () => useQuery(api.worklist.today.queryOptions(undefined, { staleTime: 30_000 }));
