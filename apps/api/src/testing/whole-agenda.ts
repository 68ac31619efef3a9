import { addDays, type CalendarDays, calendarLimits } from '@mim/domain/kernel';
import type { TestCaller } from './call-as.js';

/** What is in the agenda of more days than it shows at once, asked for part by part. */
export async function wholeAgenda(
  caller: Pick<TestCaller, 'agenda'>,
  { from, until }: CalendarDays,
): Promise<readonly Awaited<ReturnType<TestCaller['agenda']['days']>>[]> {
  const parts = [];
  for (let day = from; day <= until; day = addDays(day, calendarLimits.mostDays)) {
    const last = addDays(day, calendarLimits.mostDays - 1);
    parts.push(await caller.agenda.days({ from: day, until: last < until ? last : until }));
  }
  return parts;
}
