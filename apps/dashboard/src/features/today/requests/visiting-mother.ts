import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type VisitingMother = Answers['visitingMothers']['get'];

/** What is registered of a visiting mother; asked anew each time, since it is about to be changed. */
export const useVisitingMother = (visitingMotherId: string) =>
  useQuery(api.visitingMothers.get.queryOptions({ visitingMotherId }, { staleTime: 0 }));
