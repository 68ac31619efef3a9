import { CoverNotices } from '../../features/covers/cover-notices.js';
import { TodayPage } from '../../features/today/today-page.js';
import { TaskActionButton } from './task-action-button.js';

/** Vandaag, with what other capabilities do in place. */
export function Today() {
  return (
    <TodayPage
      notices={<CoverNotices canPutAway />}
      action={(task, isLeading) => <TaskActionButton task={task} isLeading={isLeading} />}
    />
  );
}
