import { CalendarCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { CaseloadPanel } from './caseload-panel.js';
import { groupTasks } from './model/task-groups.js';
import type { Today, TodayTask } from './requests/worklist.js';
import { TaskGroup } from './task-group.js';
import styles from './today-view.module.css';

export interface TodayViewProps {
  readonly today: Today;
  readonly action: (task: TodayTask, isLeading: boolean) => ReactNode;
}

/** The day's work beside the caseload, once it is known. */
export function TodayView({ today, action }: TodayViewProps) {
  const groups = groupTasks(today.tasks);
  // A location that begins has its work somewhere else still.
  const isNew = today.caseloads.every(({ visitingMothers, waiting }) => visitingMothers + waiting === 0);
  return (
    <div className={styles.page}>
      <div className={styles.tasks}>
        {groups.length === 0 ? (
          <EmptyState
            title={m.today_nothing()}
            icon={<CalendarCheck size={32} strokeWidth={1.5} aria-hidden />}
            action={
              isNew ? <LinkButton to="/dossiers-overnemen">{m.place_takeover()}</LinkButton> : undefined
            }
          >
            <p>{isNew ? m.takeover_card_lead() : m.today_nothing_explained()}</p>
          </EmptyState>
        ) : (
          <>
            {isNew ? (
              <Notice
                title={m.place_takeover()}
                action={<LinkButton to="/dossiers-overnemen">{m.place_takeover()}</LinkButton>}
              >
                <p>{m.takeover_card_lead()}</p>
              </Notice>
            ) : null}
            {groups.map((group, place) => (
              <TaskGroup key={group.urgency} group={group} isLeading={place === 0} action={action} />
            ))}
          </>
        )}
      </div>
      <div className={styles.caseloads}>
        {today.caseloads.map((caseload) => (
          <CaseloadPanel key={caseload.locationId} caseload={caseload} />
        ))}
      </div>
    </div>
  );
}
