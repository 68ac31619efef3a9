import type { DayPart, PreparationExercise, PreparationForm, PreparationTopic } from '@mim/domain/code-lists';
import { Temporal } from '@mim/domain/kernel';
import { checkPreparation } from '@mim/domain/supervision';
import type { PreparationSessionRecord } from '@mim/domain/supervision/schema';
import type { FieldProblem } from '../../../components/form/use-form.js';
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

const fieldOf = {
  'preparation-in-future': 'heldOn',
  'preparation-before-start': 'heldOn',
  'preparation-after-stop': 'heldOn',
  'preparation-twice': 'heldOn',
} as const;

/** What is wrong with a session beside those of whoever was there, by the same rule as the server's. */
export function sessionProblems(
  session: PreparationSessionRecord,
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
  return result.ok ? [] : [{ field: fieldOf[result.problem.code], problem: result.problem }];
}
