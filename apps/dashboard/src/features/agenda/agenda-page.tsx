import { type AppointmentKind, appointmentKinds } from '@mim/domain/code-lists';
import { capitalised, type Period } from '@mim/domain/kernel';
import { type ReactNode, useReducer, useRef, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { ErrorState } from '../../components/error-state.js';
import { MultiSelect } from '../../components/multi-select.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { type Option, Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { useNarrow } from '../../components/use-narrow.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './agenda-page.module.css';
import { type AgendaSearch, agendaViews, kindsOf, type PlanAct } from './agenda-search.js';
import { AgendaView } from './agenda-view.js';
import { CalendarBar } from './calendar-bar.js';
import { type AgendaEntry, agendaEntries } from './model/agenda-entry.js';
import { spanOf } from './model/calendar.js';
import { PlanMenu } from './plan-menu.js';
import { useAgendaDays } from './requests/agenda-days.js';
import { useTodayInSight } from './use-today-in-sight.js';

const viewText = {
  week: m.visits_view_week,
  maand: m.visits_view_month,
} as const satisfies Record<(typeof agendaViews)[number], () => string>;

/** In place of the id of a visiting mother. */
const everyone = 'iedereen';

export interface AgendaPageProps {
  readonly search: AgendaSearch;
  readonly onSearch: (change: Partial<AgendaSearch>) => void;
  readonly visitingMothers: readonly Option[];
  /** How something stands in the calendar, with what leads to it. */
  readonly mark: (entry: AgendaEntry, isRoomy: boolean) => ReactNode;
  /** What is to be known of the days that are in sight, such as who covers for whom. */
  readonly notices: (days: Period) => ReactNode;
}

/** Everything that is planned or was held: visits, and the appointments of the coordinator herself. */
export function AgendaPage({ search, onSearch, visitingMothers, mark, notices }: AgendaPageProps) {
  const [today] = useState(readToday);
  const isNarrow = useNarrow();
  const span = search.weergave === 'maand' ? 'month' : 'week';
  const day = search.dag ?? today;
  const shown = spanOf(day, span);
  const days = useAgendaDays(shown, search.bezoekmoeder);
  const calendar = useRef<HTMLDivElement>(null);
  const [, drawAgain] = useReducer((drawn: number) => drawn + 1, 0);
  const showToday = useTodayInSight({
    calendar,
    isShown: days.isSuccess && !days.isPlaceholderData,
    opensAtToday: isNarrow && day === today,
  });
  const plan = (act: PlanAct, on: string) => onSearch({ plan: act, op: on });
  return (
    <>
      <PageHeader
        title={m.place_agenda()}
        actions={<PlanMenu isPrimary day={[day, today].toSorted().at(-1) ?? today} onPlan={plan} />}
      />
      <div className={styles.page}>
        <div className={styles.tools}>
          <SegmentedControl
            label={m.visits_view()}
            options={agendaViews.map((id) => ({ id, label: viewText[id]() }))}
            value={search.weergave ?? 'week'}
            onChange={(weergave) => onSearch({ weergave })}
          />
          <div className={styles.filters}>
            <KindFilter kinds={kindsOf(search)} onChange={(soort) => onSearch({ soort })} />
            <Select
              label={m.visits_visiting_mother()}
              options={[{ id: everyone, label: m.visits_everyone() }, ...visitingMothers]}
              value={search.bezoekmoeder ?? everyone}
              onChange={(id) => onSearch({ bezoekmoeder: id === everyone ? undefined : id })}
            />
          </div>
        </div>
        <CalendarBar
          span={span}
          day={day}
          today={today}
          onDay={(dag) => {
            if (dag === today) showToday();
            onSearch({ dag });
            drawAgain();
          }}
        />
        {notices({ firstDay: shown.from, lastDay: shown.until })}
        {days.isError ? (
          <ErrorState problem={problemFromError(days.error)} onRetry={() => void days.refetch()} />
        ) : days.isPending ? (
          <Skeleton />
        ) : (
          <div ref={calendar}>
            <AgendaView
              span={span}
              isNarrow={isNarrow}
              day={day}
              today={today}
              entries={agendaEntries(days.data, kindsOf(search))}
              mark={mark}
              plan={(on) => (on < today ? null : <PlanMenu day={on} onPlan={plan} />)}
              onWeek={(dag) => onSearch({ dag, weergave: 'week' })}
            />
          </div>
        )}
      </div>
    </>
  );
}

interface KindFilterProps {
  readonly kinds: readonly AppointmentKind[];
  /** Kinds with commas between them; undefined: all of them. */
  readonly onChange: (soort: string | undefined) => void;
}

function KindFilter({ kinds, onChange }: KindFilterProps) {
  const { language } = useLanguage();
  const label = (kind: AppointmentKind) => capitalised(appointmentKinds.label(kind, language));
  return (
    <MultiSelect
      label={m.agenda_kind()}
      options={appointmentKinds.values.map((kind) => ({ id: kind, label: label(kind) }))}
      value={kinds}
      onChange={(chosen) => onChange(chosen.length === 0 ? undefined : chosen.join(','))}
      summary={kinds.length === 0 ? m.visits_everything() : formatList(kinds.map(label), language)}
    />
  );
}
