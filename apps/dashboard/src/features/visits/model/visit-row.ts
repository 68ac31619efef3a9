import { type Language, Temporal } from '@mim/domain/kernel';
import { checkVisitDay, type VisitStatus, visitStandings, visitStatuses } from '@mim/domain/visit';
import type { Answers } from '../../../clients/trpc.js';
import type { Removable } from '../../../removal/removable.js';

/** A visit as the calendar and the list show it. */
export type VisitRow = Answers['visits']['list']['rows'][number];

/** Everything of a visit. */
export type Visit = Answers['visits']['get'];

/** The dot of a status; the word always stands beside it. */
const statusTones = {
  planned: 'info',
  done: 'good',
  cancelled: 'warn',
  'no-show': 'danger',
} as const satisfies Record<VisitStatus, 'info' | 'good' | 'warn' | 'danger'>;

/** The dot of a visit: one that waits to be recorded asks for a look. */
export const toneOf = ({ status, isToRecord }: Pick<VisitRow, 'status' | 'isToRecord'>) =>
  isToRecord ? 'warn' : statusTones[status];

/** How a visit stands, in words: of one whose day is over that it waits to be recorded. */
export const statusLabel = (
  { status, isToRecord }: Pick<VisitRow, 'status' | 'isToRecord'>,
  language: Language,
): string =>
  isToRecord ? visitStandings.label('to-record', language) : visitStatuses.label(status, language);

/** Whether a visit can be recorded: it was planned, and its day has come. */
export const canBeRecorded = (visit: Pick<VisitRow, 'status' | 'visitOn'>, today: string): boolean =>
  visit.status === 'planned' && visit.visitOn <= today;

/** Whether a visit can stand so on its day: nobody can have been missed on a day that is still to come. */
export const canHaveStatus = (visit: Pick<VisitRow, 'status' | 'visitOn'>, today: string): boolean =>
  checkVisitDay(visit, Temporal.PlainDate.from(today)).ok;

/** What is removed of a visit that was recorded by mistake. */
export const removableVisit = ({ visitId, version, visitOn, status, signalId }: Visit): Removable => ({
  kind: 'visit',
  id: visitId,
  version,
  on: visitOn,
  isPlanned: status === 'planned',
  hasSignal: signalId !== null,
});

/**
 * Which planned visits one that is recorded now may be: those whose day has come; where there is none, the next one.
 * @param planned by day
 */
export const plannedForNow = <Planned extends Pick<VisitRow, 'visitOn'>>(
  planned: readonly Planned[],
  today: string,
): readonly Planned[] => {
  const due = planned.filter(({ visitOn }) => visitOn <= today);
  return due.length > 0 ? due : planned.slice(0, 1);
};
