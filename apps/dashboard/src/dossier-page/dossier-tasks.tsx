import type { Task } from '@mim/domain/worklist';
import type { ReactNode } from 'react';
import { Card } from '../components/card.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './dossier-tasks.module.css';

export interface DossierTasksProps {
  readonly tasks: readonly Task[];
  readonly action: (task: Task) => ReactNode;
}

/** What is to be done for her, with the button that does it; nothing to do takes no room. */
export function DossierTasks({ tasks, action }: DossierTasksProps) {
  const { language } = useLanguage();
  if (tasks.length === 0) return null;
  return (
    <Card title={m.mother_tasks()}>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li
            key={[task.kind, task.subject.id, task.since ?? ''].join(':')}
            className={styles.task}
            data-urgency={task.urgency}
          >
            <p>{task.explanation[language]}</p>
            {action(task)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
