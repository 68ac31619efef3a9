import { z } from 'zod';
import { codeField, dayField } from '../kernel/form-fields.js';
import { taskActions, taskKinds, taskUrgencies } from './task-codes.js';

/** Kinds of things that a task is about. */
export const taskSubjects = ['trajectory', 'prospect', 'visiting-mother', 'transfer'] as const;
/** Kinds of things that a task's action opens. */
export const taskTargets = [...taskSubjects, 'visit', 'signal', 'proposal', 'referral', 'pause'] as const;

const bilingual = z.strictObject({ nl: z.string(), en: z.string() });

/**
 * One thing that waits for the coordinator, explained in words without names. It is a plain value: it
 * can be sent as it is.
 */
export const taskSchema = z.strictObject({
  kind: codeField(taskKinds),
  subject: z.strictObject({ type: z.enum(taskSubjects), id: z.string() }),
  /** The day on which the task turns, ISO text: since when it waits, or when it is due; null: not dated. */
  since: dayField().nullable(),
  /** Days from then until today; negative while that day is still to come; 0 when it is not dated. */
  days: z.int(),
  urgency: codeField(taskUrgencies),
  explanation: bilingual,
  action: z.strictObject({
    code: codeField(taskActions),
    /** What the action opens, where that is not the subject itself. */
    target: z.strictObject({ type: z.enum(taskTargets), id: z.string() }).nullable(),
  }),
});
export type Task = Readonly<z.output<typeof taskSchema>>;
export type TaskAction = Task['action'];

const rankIn = <Value extends string>(values: readonly Value[]): Readonly<Record<Value, number>> =>
  Object.fromEntries(values.map((value, index) => [value, index])) as Record<Value, number>;
const urgencyRank = rankIn(taskUrgencies.values);
const kindRank = rankIn(taskKinds.values);
const keyOf = ({ subject, action }: Task): string =>
  `${subject.type} ${subject.id} ${action.code} ${action.target?.type ?? ''} ${action.target?.id ?? ''}`;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders tasks: by urgency, then by kind, then the longest waiting first, then by what they are about.
 * Two different tasks are never equal, so the order does not depend on the order in which they came.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 */
export const compareTasks = (a: Task, b: Task): number =>
  urgencyRank[a.urgency] - urgencyRank[b.urgency] ||
  kindRank[a.kind] - kindRank[b.kind] ||
  b.days - a.days ||
  byText(keyOf(a), keyOf(b));
