import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type UpcomingErasure = Answers['retention']['upcoming']['rows'][number];
export type ErasureLine = Answers['retention']['log'][number];

/** Which prospects will be erased, and when. */
export const useUpcomingErasures = () => useQuery(api.retention.upcoming.queryOptions());

/** What was erased, the newest first. */
export const useErasureLog = () => useQuery(api.retention.log.queryOptions());
