import type { DayPart, PreparationExercise, PreparationForm, PreparationTopic } from '@mim/domain/code-lists';
import { Temporal } from '@mim/domain/kernel';
import { checkPreparation, preparationProblemFields, preparationRefusals } from '@mim/domain/supervision';
import { fieldProblems } from '../../../components/form/field-problems.js';
import type { FieldProblem } from '../../../components/form/use-form.js';
import { wholeDay } from '../../../components/form/written-day.js';
import type { PreparationSession, Preparing } from '../requests/preparation.js';

/** What is typed of a session. */
export interface SessionFields {
  readonly heldOn: string | null;
  readonly dayPart: DayPart | null;
  readonly form: PreparationForm;
  readonly visitingMotherIds: readonly string[];
  readonly topics: readonly PreparationTopic[];
  readonly exercises: readonly PreparationExercise[];
  readonly note: string;
}

/** Who can have been at a session, with what tells whether she can, and which topics are still to come. */
export interface Participant extends Pick<Preparing, 'visitingMotherId' | 'name' | 'startedOn' | 'sessions'> {
  readonly standing: Pick<Preparing['standing'], 'topicsMissing'>;
}

/** What a form begins with: a session that is there, or one of today with whom it was opened for. */
export const startSession = (
  session: PreparationSession | undefined,
  {
    today,
    form,
    visitingMotherId,
  }: {
    readonly today: string;
    readonly form: PreparationForm;
    readonly visitingMotherId: string | undefined;
  },
): SessionFields =>
  session === undefined
    ? {
        heldOn: today,
        dayPart: null,
        form,
        visitingMotherIds: visitingMotherId === undefined ? [] : [visitingMotherId],
        topics: [],
        exercises: [],
        note: '',
      }
    : {
        heldOn: session.heldOn,
        dayPart: session.dayPart,
        form: session.form,
        visitingMotherIds: session.attendees.map(({ id }) => id),
        topics: session.topics,
        exercises: session.exercises,
        note: session.note ?? '',
      };

/** What is wrong with the day of a session beside those of whoever was there, by the same rule as the server's. */
function dayProblems(
  session: SessionFields & { readonly heldOn: string },
  participants: readonly Participant[],
  { today, changed }: { readonly today: string; readonly changed: string | undefined },
): readonly FieldProblem<'heldOn'>[] {
  const attendees = participants
    .filter(({ visitingMotherId }) => session.visitingMotherIds.includes(visitingMotherId))
    .map(({ startedOn, sessions }) => ({
      startedOn,
      // Who has stopped is offered nowhere.
      stoppedOn: null,
      sessions: sessions.filter(({ preparationSessionId }) => preparationSessionId !== changed),
    }));
  const result = checkPreparation(session, attendees, Temporal.PlainDate.from(today));
  return result.ok ? [] : [{ field: preparationProblemFields[result.problem.code], problem: result.problem }];
}

/** Everything that is wrong with a session as it is filled in so far, each at its field. */
export function problemsSoFar(
  fields: SessionFields,
  participants: readonly Participant[],
  change: { readonly today: string; readonly changed: string | undefined },
): readonly FieldProblem<'heldOn' | 'visitingMotherIds' | 'topics'>[] {
  const heldOn = wholeDay(fields.heldOn);
  return [
    ...(heldOn === null ? [] : dayProblems({ ...fields, heldOn }, participants, change)),
    ...fieldProblems<'visitingMotherIds' | 'topics'>(preparationRefusals(fields)),
  ];
}
