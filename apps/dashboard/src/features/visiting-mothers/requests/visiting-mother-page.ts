import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

/** Everything of a visiting mother's way. */
export type VisitingMotherAnswer = Answers['visitingMotherPage']['get'];

export const useVisitingMotherPage = (visitingMotherId: string) =>
  useQuery(api.visitingMotherPage.get.queryOptions({ visitingMotherId }));
