import { Temporal } from '@mim/domain/kernel';
import { checkVisitDay, type VisitStatus } from '@mim/domain/visit';
import type { Answers } from '../../../clients/trpc.js';

/** A visit as the calendar and the list show it. */
export type VisitRow = Answers['visits']['calendar']['visits'][number];

/** Everything of a visit. */
export type Visit = Answers['visits']['get'];

/** The dot of a status; the word always stands beside it. */
export const statusTones = {
  planned: 'info',
  done: 'good',
  cancelled: 'warn',
  'no-show': 'danger',
} as const satisfies Record<VisitStatus, 'info' | 'good' | 'warn' | 'danger'>;

/** Whether a visit waits to be recorded: it was planned, and its day has come. */
export const isToRecord = (visit: Pick<VisitRow, 'status' | 'visitOn'>, today: string): boolean =>
  visit.status === 'planned' && visit.visitOn <= today;

/** Whether a visit can stand so on its day: nobody can have been missed on a day that is still to come. */
export const canHaveStatus = (visit: Pick<VisitRow, 'status' | 'visitOn'>, today: string): boolean =>
  checkVisitDay(visit, Temporal.PlainDate.from(today)).ok;
