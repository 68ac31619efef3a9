import {
  ArrowLeftRight,
  BellRing,
  CalendarX2,
  Flag,
  HeartHandshake,
  House,
  type LucideIcon,
  MailQuestionMark,
  PauseCircle,
  Signpost,
  Sprout,
  TimerReset,
  TreePine,
} from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../../components/button.js';
import { Link } from '../../../components/link.js';
import { Timeline } from '../../../components/timeline.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { focusRemovals } from '../../../removal/focus-removals.js';
import { RemovalButton } from '../../../removal/removal-button.js';
import { Removals } from '../../../removal/removals.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import type { EventKind } from './model/timeline-event.js';
import { timelineEvents } from './model/timeline-events.js';
import styles from './mother-timeline.module.css';

const icons: Readonly<Record<EventKind, LucideIcon>> = {
  state: Flag,
  end: Flag,
  visit: House,
  outing: TreePine,
  'not-visited': CalendarX2,
  match: HeartHandshake,
  proposal: MailQuestionMark,
  signal: BellRing,
  referral: Signpost,
  pause: PauseCircle,
  extension: TimerReset,
  outcome: Sprout,
  transfer: ArrowLeftRight,
};

/** So much is in sight before one asks for the rest. */
const atFirst = 12;

/** Everything that happened, from the newest back to how she came. */
export function MotherTimeline({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const removalsId = useId();
  const events = timelineEvents(mother, language);
  const shown = isWhole ? events : events.slice(0, atFirst);
  return (
    <div className={styles.block}>
      <Timeline
        label={m.mother_timeline()}
        entries={shown.map(({ id, on, kind, tone, title, detail, visitId, isPlanned, page, removable }) => {
          const Icon = icons[kind];
          return {
            id,
            day: { words: formatDate(on, language), iso: on },
            icon: <Icon size={16} aria-hidden />,
            tone,
            isAhead: on > mother.today,
            title:
              page !== undefined ? (
                <Link {...page}>{title}</Link>
              ) : visitId === undefined ? (
                title
              ) : (
                <>
                  <Link to="/huisbezoeken/nieuw" search={{ bezoek: visitId }}>
                    {title}
                  </Link>
                  {isPlanned === true ? (
                    <span className={styles.move}>
                      <Link to="/huisbezoeken/nieuw" search={{ bezoek: visitId, plan: true }}>
                        {m.visits_do_move()}
                      </Link>
                    </span>
                  ) : null}
                </>
              ),
            detail: detail ?? undefined,
            action:
              removable === undefined ? undefined : (
                <RemovalButton
                  about={removable}
                  isIconOnly
                  onRemoved={(refreshed) => focusRemovals(removalsId, refreshed)}
                />
              ),
          };
        })}
      />
      {events.length > atFirst && !isWhole ? (
        <Button onPress={() => setWhole(true)}>{m.mother_timeline_all({ count: events.length })}</Button>
      ) : null}
      <Removals
        id={removalsId}
        of={{ trajectoryId: mother.trajectory.trajectoryId }}
        count={mother.removals}
      />
    </div>
  );
}
