import { Temporal } from '@mim/domain/kernel';
import { checkSupervision, type DatedSupervision } from '@mim/domain/supervision';
import type { FieldProblem } from '../../../components/form/use-form.js';
import type { Session, Supervision } from '../requests/supervision.js';

/** What a session is held against: her days, and her other sessions. */
export type HerDays = Pick<Supervision, 'startedOn' | 'stoppedOn' | 'away' | 'sessions' | 'today'>;

/**
 * What is wrong with the day of a session, at its field.
 * @param inPlaceOf The session that was there before; undefined: a new one.
 */
export function dayProblems(
  session: DatedSupervision,
  { away, sessions, today, ...hers }: HerDays,
  inPlaceOf: Session | undefined,
): readonly FieldProblem<'sessionOn'>[] {
  const otherSessions = sessions.filter(({ sessionId }) => sessionId !== inPlaceOf?.sessionId);
  const checked = checkSupervision(
    session,
    { ...hers, pauses: away, otherSessions },
    Temporal.PlainDate.from(today),
  );
  return checked.ok ? [] : [{ field: 'sessionOn', problem: checked.problem }];
}
