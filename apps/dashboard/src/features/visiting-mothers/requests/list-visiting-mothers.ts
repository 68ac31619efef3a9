import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type VisitingMotherRow = Answers['visitingMothers']['list']['rows'][number];

/** Everyone whom a text finds; while others are asked for, the last stay in sight. */
export const useVisitingMotherList = (text: string, stoppedToo: boolean) =>
  useQuery({
    ...api.visitingMothers.list.queryOptions({
      stoppedToo,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
    }),
    placeholderData: keepPreviousData,
  });
