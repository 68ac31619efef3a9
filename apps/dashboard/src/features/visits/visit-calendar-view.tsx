import { EmptyState } from '../../components/empty-state.js';
import { m } from '../../paraglide/messages.js';
import { AgendaList } from './agenda-list.js';
import type { CalendarSpan } from './model/calendar.js';
import { type CalendarViewProps, MonthCalendar } from './month-calendar.js';
import { WeekCalendar } from './week-calendar.js';

export interface VisitCalendarViewProps extends CalendarViewProps {
  readonly span: CalendarSpan;
  readonly isNarrow: boolean;
}

/** A week or month of visits in the shape that the screen has room for. */
export function VisitCalendarView({ span, isNarrow, ...view }: VisitCalendarViewProps) {
  if (isNarrow) {
    const month = view.day.slice(0, 7);
    const entries = view.entries.filter(({ visitOn }) => span === 'week' || visitOn.startsWith(month));
    return entries.length === 0 ? (
      <EmptyState title={span === 'week' ? m.visits_none_week() : m.visits_none_month()}>
        {m.visits_none()}
      </EmptyState>
    ) : (
      <AgendaList {...view} entries={entries} />
    );
  }
  return span === 'week' ? <WeekCalendar {...view} /> : <MonthCalendar {...view} />;
}
