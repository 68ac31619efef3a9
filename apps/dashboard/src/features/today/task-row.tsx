import { taskKinds } from '@mim/domain/worklist';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { childrenText } from '../../facts/children-text.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { subjectPage } from './model/subject-page.js';
import type { TodayTask } from './requests/worklist.js';
import { taskIcons } from './task-icons.js';
import styles from './task-row.module.css';

/** Tells a task from all others of the day. */
export const taskKey = ({ kind, subject, since, action }: TodayTask): string =>
  [kind, subject.type, subject.id, since ?? '', action.target?.id ?? ''].join(':');

/** Whom a task is about; nobody where it says so itself. */
function Subject({ task }: { readonly task: TodayTask }) {
  if (task.title === '') return null;
  if (task.trajectoryId !== undefined)
    return <MotherName trajectoryId={task.trajectoryId} name={task.title} />;
  if (task.subject.type === 'visiting-mother')
    return <VisitingMotherName id={task.subject.id} name={task.title} />;
  const page = subjectPage(task);
  return page === null ? (
    <strong>{task.title}</strong>
  ) : (
    <Link {...page} className={styles.name}>
      {task.title}
    </Link>
  );
}

/** One task: what, of whom, with which child, how long already, and the button that does it. */
export function TaskRow({ task, action }: { readonly task: TodayTask; readonly action: ReactNode }) {
  const { language } = useLanguage();
  const location = useLocationName()(task.locationId);
  const children = childrenText(task.children, readToday(), language);
  const Icon = taskIcons[task.kind];
  return (
    <li className={styles.row} data-urgency={task.urgency} data-child={children !== ''}>
      <span className={styles.icon}>
        <Icon size={18} aria-hidden />
      </span>
      <div className={styles.words}>
        <p className={styles.who}>
          <Subject task={task} />
          <span className={task.title === '' ? styles.only : styles.kind}>
            {taskKinds.label(task.kind, language)}
          </span>
          {children === '' ? null : <span className={styles.kind}>{children}</span>}
          {location === null ? null : <span className={styles.kind}>{location}</span>}
        </p>
        <p className={styles.explanation}>{task.explanation[language]}</p>
        {task.visitingMother === undefined ? null : (
          <p className={styles.visitor}>
            {m.today_visited_by()} <VisitingMotherName {...task.visitingMother} />
          </p>
        )}
      </div>
      {task.days > 0 && task.since !== null ? (
        <span className={styles.days}>
          {m.today_days({ count: task.days })}
          <span className={styles.since}>{m.today_since({ date: formatDate(task.since, language) })}</span>
        </span>
      ) : (
        <span />
      )}
      <div className={styles.action}>{action}</div>
    </li>
  );
}
