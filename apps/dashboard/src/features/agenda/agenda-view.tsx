import { AgendaList } from './agenda-list.js';
import { type CalendarSpan, daysIn } from './model/calendar.js';
import { type CalendarViewProps, MonthCalendar } from './month-calendar.js';
import { WeekCalendar } from './week-calendar.js';

export interface AgendaViewProps extends CalendarViewProps {
  readonly span: CalendarSpan;
  readonly isNarrow: boolean;
}

/** A week or month in the shape that the screen has room for. */
export function AgendaView({ span, isNarrow, ...view }: AgendaViewProps) {
  if (isNarrow) return <AgendaList {...view} shown={daysIn(view.day, span)} />;
  return span === 'week' ? <WeekCalendar {...view} /> : <MonthCalendar {...view} />;
}
