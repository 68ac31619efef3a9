import { EmptyState } from '../../components/empty-state.js';
import { m } from '../../paraglide/messages.js';
import { AgendaList } from './agenda-list.js';
import { type CalendarSpan, spanOf } from './model/calendar.js';
import { type CalendarViewProps, MonthCalendar } from './month-calendar.js';
import { WeekCalendar } from './week-calendar.js';

export interface AgendaViewProps extends CalendarViewProps {
  readonly span: CalendarSpan;
  readonly isNarrow: boolean;
}

/** A week or month in the shape that the screen has room for. */
export function AgendaView({ span, isNarrow, ...view }: AgendaViewProps) {
  if (isNarrow) {
    const { day, today } = view;
    const month = day.slice(0, 7);
    const { from, until } = spanOf(day, span);
    const isOfSpan = (on: string) => span === 'week' || on.startsWith(month);
    const isTodayInSight = from <= today && today <= until && isOfSpan(today);
    const entries = view.entries.filter(({ on }) => isOfSpan(on));
    return entries.length === 0 ? (
      <EmptyState title={span === 'week' ? m.agenda_none_week() : m.agenda_none_month()}>
        {m.agenda_none()}
      </EmptyState>
    ) : (
      <AgendaList {...view} entries={entries} always={isTodayInSight ? [today] : []} />
    );
  }
  return span === 'week' ? <WeekCalendar {...view} /> : <MonthCalendar {...view} />;
}
