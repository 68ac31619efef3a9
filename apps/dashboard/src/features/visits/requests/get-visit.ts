import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** Everything of a visit; nothing is asked while none is named. */
export const useVisit = (visitId: string | undefined) =>
  useQuery(api.visits.get.queryOptions(visitId === undefined ? skipToken : { visitId }));
