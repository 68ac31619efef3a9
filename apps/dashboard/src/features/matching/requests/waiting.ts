import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type WaitingMother = Answers['matching']['waiting'][number];

/** The mothers who wait for a visiting mother. */
export const useWaiting = () => useQuery(api.matching.waiting.queryOptions());
