import { TodayPage } from '../../features/today/today-page.js';
import { TaskAction } from './task-action.js';

/** Vandaag, with what other capabilities do in place. */
export function Today() {
  return <TodayPage action={(task) => <TaskAction task={task} />} />;
}
