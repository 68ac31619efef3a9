import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type Caseload = Answers['caseload']['get'];

/** How full the hands are at a location. */
export const useCaseload = (locationId: string) => useQuery(api.caseload.get.queryOptions({ locationId }));
