import { type TaskUrgency, taskUrgencies } from '@mim/domain/worklist';
import { CircleAlert, CircleDot, Clock3, Hourglass, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../components/button.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { TaskGroupOf } from './model/task-groups.js';
import type { TodayTask } from './requests/worklist.js';
import styles from './task-group.module.css';
import { TaskRow, taskKey } from './task-row.js';

/** So many tasks are in sight before one asks for the rest; no button hides fewer than it would show. */
const atFirst = 8;
const leastHidden = 3;

const icons = {
  overdue: CircleAlert,
  due: CircleDot,
  waiting: Hourglass,
  soon: Clock3,
} as const satisfies Record<TaskUrgency, LucideIcon>;

export interface TaskGroupProps {
  readonly group: TaskGroupOf;
  /** It is the first of the page. */
  readonly isLeading: boolean;
  readonly action: (task: TodayTask, isLeading: boolean) => ReactNode;
}

/** Tasks that are as urgent as each other; a long group shows its beginning. */
export function TaskGroup({ group: { urgency, tasks }, isLeading, action }: TaskGroupProps) {
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const { language } = useLanguage();
  const Icon = icons[urgency];
  const isLong = tasks.length >= atFirst + leastHidden;
  const shown = isWhole || !isLong ? tasks : tasks.slice(0, atFirst);
  return (
    <section className={styles.group} aria-labelledby={titleId} data-urgency={urgency}>
      <h2 id={titleId} className={styles.title}>
        <Icon size={20} aria-hidden />
        <span className={styles.words}>{taskUrgencies.label(urgency, language)}</span>
        <span className={styles.count}>{tasks.length}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((task, place) => (
          <TaskRow key={taskKey(task)} task={task} action={action(task, isLeading && place === 0)} />
        ))}
      </ul>
      {isLong ? (
        <Button variant="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? m.today_less() : m.today_all({ count: tasks.length })}
        </Button>
      ) : null}
    </section>
  );
}
