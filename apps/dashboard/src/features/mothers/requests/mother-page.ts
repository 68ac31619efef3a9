import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

/** Everything that is known of a mother's way. */
export type MotherPageAnswer = Answers['mothers']['page'];

export const useMother = (trajectoryId: string) => useQuery(api.mothers.page.queryOptions({ trajectoryId }));
