import { z } from 'zod';
import { codeField, dayField } from '../kernel/form-fields.js';
import { bilingualSchema } from '../kernel/problem-schema.js';
import { taskActions, taskKinds, taskUrgencies } from './task-codes.js';
import { taskSubjects, taskTargets } from './task-subjects.js';

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
  explanation: bilingualSchema,
  action: z.strictObject({
    code: codeField(taskActions),
    /** What the action opens, where that is not the subject itself. */
    target: z.strictObject({ type: z.enum(taskTargets), id: z.string() }).nullable(),
  }),
});
export type Task = Readonly<z.output<typeof taskSchema>>;
export type TaskAction = Task['action'];
