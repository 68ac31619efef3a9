import { ranksOf } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { taskKinds, taskUrgencies } from './task-codes.js';
import type { Task } from './task-schema.js';

const urgencyRank = ranksOf(taskUrgencies);
const kindRank = ranksOf(taskKinds);
const keyOf = ({ subject, action }: Task): string =>
  `${subject.type} ${subject.id} ${action.code} ${action.target?.type ?? ''} ${action.target?.id ?? ''}`;

/**
 * Orders tasks: by urgency, then by kind, then the longest waiting first, then by what they are about.
 * Two different tasks are never equal, so the order does not depend on the order in which they came.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * const task = { kind: 'visit-overdue', urgency: 'overdue', days: 3, subject: { type: 'trajectory', id: 't1' }, action: { code: 'record-visit' } };
 * compareTasks(task, { ...task, days: 2 }) < 0; // true
 */
export const compareTasks = (a: Task, b: Task): number =>
  urgencyRank[a.urgency] - urgencyRank[b.urgency] ||
  kindRank[a.kind] - kindRank[b.kind] ||
  b.days - a.days ||
  compareText(keyOf(a), keyOf(b));
