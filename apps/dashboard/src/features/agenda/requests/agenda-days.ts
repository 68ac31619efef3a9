import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { DaySpan } from '../model/calendar.js';

/** What is in the calendar on some days; while other days are asked for, the last stay in sight. */
export const useAgendaDays = (span: DaySpan, visitingMotherId: string | undefined) =>
  useQuery(
    api.agenda.days.queryOptions(
      { ...span, ...(visitingMotherId === undefined ? {} : { visitingMotherId }) },
      { placeholderData: keepPreviousData },
    ),
  );
