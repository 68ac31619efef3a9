import { sessionContentRefusals } from '@mim/domain/supervision';
import { fieldProblems } from '../../../components/form/field-problems.js';
import type { FieldProblem } from '../../../components/form/use-form.js';
import { wholeDay } from '../../../components/form/written-day.js';
import type { Agreement, Session, Supervision } from '../requests/supervision.js';
import { dayProblems } from './day-problems.js';
import { type SessionFields, sessionInput, settlingProblem } from './session-fields.js';

/** How many agreements were made in a session before, or settled on its day: what was recorded of it stays. */
const agreementsBefore = ({ sessions }: Supervision, session: Session): number =>
  session.agreements.length +
  sessions
    .filter(({ sessionId }) => sessionId !== session.sessionId)
    .flatMap(({ agreements }) => agreements)
    .filter(({ settledOn }) => settledOn === session.sessionOn).length;

/**
 * Everything that is wrong with a session as it is typed, each at its field: its day, that it says nothing, and an agreement
 * that is dropped without a reason.
 * @param open The agreements that are looked back on.
 * @param inPlaceOf The session that was there before; undefined: a new one.
 */
export function typedProblems(
  fields: SessionFields,
  open: readonly Agreement[],
  supervision: Supervision,
  inPlaceOf: Session | undefined,
): readonly FieldProblem<'sessionOn' | 'points' | 'settled'>[] {
  const day = wholeDay(fields.sessionOn);
  const { points, note, agreements, settled } = sessionInput(fields, open);
  const written = { points, note: note === null || note.trim() === '' ? null : note, agreements, settled };
  const before = inPlaceOf === undefined ? 0 : agreementsBefore(supervision, inPlaceOf);
  return [
    ...(day === null ? [] : dayProblems({ sessionOn: day, status: 'done' }, supervision, inPlaceOf)),
    ...fieldProblems<'points'>(sessionContentRefusals(written, before)),
    ...open.flatMap(({ agreementId }) => {
      const settling = fields.settled[agreementId];
      const problem = settling === undefined ? null : settlingProblem(settling);
      return problem === null ? [] : [{ field: 'settled' as const, problem }];
    }),
  ];
}
