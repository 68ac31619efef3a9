import { CalendarOff, Flag, HeartHandshake, type LucideIcon, Sprout, UserPlus } from 'lucide-react';
import { Timeline } from '../../../components/timeline.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { MotherName } from '../../../person-card/mother-name.js';
import { ChangeAbsence } from '../actions/change-absence.js';
import { type EventKind, eventsOf } from '../model/events.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

const icons: Readonly<Record<EventKind, LucideIcon>> = {
  application: UserPlus,
  way: Flag,
  match: HeartHandshake,
  absence: CalendarOff,
  growth: Sprout,
};

/** What happened on her way, from the newest back to how she began. */
export function VisitingMotherTimeline({
  visitingMother,
}: {
  readonly visitingMother: VisitingMotherAnswer;
}) {
  const { language } = useLanguage();
  const events = eventsOf(visitingMother, language);
  if (events.length === 0) return <p>{m.visiting_mother_nothing_yet()}</p>;
  return (
    <Timeline
      label={m.mother_timeline()}
      entries={events.map(({ id, on, kind, title, detail, mother, pauseId }) => {
        const Icon = icons[kind];
        return {
          id,
          day: { words: formatDate(on, language), iso: on },
          icon: <Icon size={16} aria-hidden />,
          isAhead: on > visitingMother.today,
          title:
            mother === undefined ? (
              title
            ) : (
              <>
                {title} <MotherName {...mother} />
              </>
            ),
          detail: detail ?? undefined,
          action:
            pauseId === undefined ? undefined : (
              <ChangeAbsence visitingMother={visitingMother} pauseId={pauseId} />
            ),
        };
      })}
    />
  );
}
