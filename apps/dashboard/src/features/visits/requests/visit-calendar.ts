import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { DaySpan } from '../model/calendar.js';

/** The visits of some days; while other days are asked for, the last stay in sight. */
export const useVisitCalendar = (span: DaySpan, visitingMotherId: string | undefined) =>
  useQuery(
    api.visits.calendar.queryOptions(
      { ...span, ...(visitingMotherId === undefined ? {} : { visitingMotherId }) },
      { placeholderData: keepPreviousData },
    ),
  );
