import { type TaskUrgency, taskUrgencies } from '@mim/domain/worklist';
import type { TodayTask } from '../requests/worklist.js';

/** The tasks of one urgency, in the order in which they came. */
export interface TaskGroupOf {
  readonly urgency: TaskUrgency;
  readonly tasks: readonly TodayTask[];
}

/** The tasks by urgency, the most urgent first; an urgency without tasks is left out. */
export const groupTasks = (tasks: readonly TodayTask[]): readonly TaskGroupOf[] =>
  taskUrgencies.values
    .map((urgency) => ({ urgency, tasks: tasks.filter((task) => task.urgency === urgency) }))
    .filter((group) => group.tasks.length > 0);
