import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type VisitingMotherRow = Answers['visitingMothers']['list']['rows'][number];

/** Everyone whom a text finds, also who has stopped; while another text is asked for, the last stays in sight. */
export const useVisitingMotherList = (text: string) =>
  useQuery({
    ...api.visitingMothers.list.queryOptions(text.trim() === '' ? {} : { text: text.trim() }),
    placeholderData: keepPreviousData,
  });
