import { TodayPage } from '../../features/today/today-page.js';
import { TaskActionButton } from './task-action-button.js';

/** Vandaag, with what other capabilities do in place. */
export function Today() {
  return <TodayPage action={(task) => <TaskActionButton task={task} />} />;
}
