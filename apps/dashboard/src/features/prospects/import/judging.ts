import type { ReferralSource } from '@mim/domain/code-lists';
import {
  type ImportPlan,
  type KnownMother,
  type ListedMother,
  type MotherMatch,
  type OtherMother,
  planImport,
  type RowAnswer,
} from '@mim/domain/registration';
import type { CheckedList, ListRow } from './dry-run.js';

/** What was said of the rows to judge, by the place of each. */
export type Answers = ReadonlyMap<number, RowAnswer>;

const isSame = (a: OtherMother, b: OtherMother): boolean => a.kind === b.kind && a.id === b.id;

/** Whom a row can be. */
export const matchesOf = ({ compared }: ListRow): readonly MotherMatch[] =>
  compared?.verdict === 'judge' ? compared.matches : [];

/** Somebody who is known; null: she is a row of the list. */
export const knownOf = ({ known }: CheckedList, other: OtherMother): KnownMother | null =>
  known.find((mother) => isSame(mother, other)) ?? null;

/** The row of a list that somebody is; null: she is known. */
export const rowOf = ({ rows }: CheckedList, other: OtherMother): ListRow | null =>
  other.kind === 'row' ? (rows.find(({ place }) => String(place) === other.id) ?? null) : null;

/** What is known of whom a row can be. */
export const otherMother = (checked: CheckedList, other: OtherMother): ListedMother | null =>
  knownOf(checked, other) ?? rowOf(checked, other)?.mother ?? null;

/** Whether what was said of a row can still be so, after rows were corrected. */
const stillHolds = (row: ListRow, answer: RowAnswer): boolean =>
  answer.other === null ||
  matchesOf(row).some(({ other }) => answer.other !== null && isSame(other, answer.other));

/** What was said of a row; null: nothing yet. */
export function answerOf(answers: Answers, row: ListRow): RowAnswer | null {
  const answer = answers.get(row.place);
  return answer !== undefined && stillHolds(row, answer) ? answer : null;
}

/** The rows to judge of which nothing was said yet. */
export const unanswered = ({ rows }: CheckedList, answers: Answers): readonly ListRow[] =>
  rows.filter((row) => matchesOf(row).length > 0 && answerOf(answers, row) === null);

/** An answer that a row is left for another time. */
export const later = ({ place }: ListRow): RowAnswer => ({
  line: place,
  answer: 'later',
  other: null,
  version: null,
  take: [],
});

/** What is sent of what was said. */
export const answersToSend = ({ rows }: CheckedList, answers: Answers): RowAnswer[] =>
  rows.flatMap((row) => {
    const answer = matchesOf(row).length === 0 ? null : answerOf(answers, row);
    return answer === null ? [] : [answer];
  });

/** What storing the list would do by now: rows of which nothing was said are left. */
export function planOf(checked: CheckedList, answers: Answers, source: ReferralSource): ImportPlan {
  const { rows, known } = checked;
  const readable = rows.flatMap(({ place, mother, compared }) =>
    mother === null || compared === null ? [] : [{ place, mother, compared }],
  );
  const plan = planImport({
    // When she was heard of and from whom says nothing of what becomes of her row.
    rows: readable.map(({ place, mother }) => ({
      line: place,
      prospect: { ...mother, referralSource: source, receivedOn: '' },
    })),
    compared: readable.map(({ compared }) => compared),
    known,
    answers: [...answersToSend(checked, answers), ...unanswered(checked, answers).map(later)],
  });
  return plan.ok ? plan.value : { added: [], changed: [], outcomes: [] };
}
