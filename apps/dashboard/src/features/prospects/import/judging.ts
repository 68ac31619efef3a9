import type { ReferralSource } from '@mim/domain/code-lists';
import {
  type ComparedColumn,
  columnsToChoose,
  type ImportPlan,
  type KnownMother,
  type ListedMother,
  type MotherMatch,
  type OtherMother,
  planImport,
  type RowAnswer,
  unchosenColumns,
} from '@mim/domain/registration';
import type { CheckedList, ListRow } from './dry-run.js';

/** What was said of the rows to judge, by the place of each. */
export type Answers = ReadonlyMap<number, RowAnswer>;

const isSame = (a: OtherMother, b: OtherMother): boolean => a.kind === b.kind && a.id === b.id;

/** Whom a row can be. */
export const matchesOf = ({ compared }: ListRow): readonly MotherMatch[] =>
  compared?.verdict === 'judge' ? compared.matches : [];

/** The name of the question who a row is, or of the one which of two values stays. */
export const judgedField = (place: number, column?: ComparedColumn): string =>
  column === undefined ? `judge-${place}` : `judge-${place}-${column}`;

/** Somebody who is known; null: she is a row of the list. */
export const knownOf = ({ known }: CheckedList, other: OtherMother): KnownMother | null =>
  known.find((mother) => isSame(mother, other)) ?? null;

/** The row of a list that somebody is; null: she is known. */
export const rowOf = ({ rows }: CheckedList, other: OtherMother): ListRow | null =>
  other.kind === 'row' ? (rows.find(({ place }) => String(place) === other.id) ?? null) : null;

/** What is known of whom a row can be. */
export const otherMother = (checked: CheckedList, other: OtherMother): ListedMother | null =>
  knownOf(checked, other) ?? rowOf(checked, other)?.mother ?? null;

/** The mother whose row it is, by what was said. */
const matchOf = (row: ListRow, { other }: RowAnswer): MotherMatch | null =>
  (other !== null && matchesOf(row).find((match) => isSame(match.other, other))) || null;

/** What was said of a row, as far as it can still be so after rows were corrected; null: nothing yet. */
export function answerOf(answers: Answers, row: ListRow): RowAnswer | null {
  const answer = answers.get(row.place);
  if (answer === undefined || answer.other === null) return answer ?? null;
  const match = matchOf(row, answer);
  if (match === null) return null;
  const differing = columnsToChoose(match, answer.answer);
  const ofDiffering = (columns: readonly ComparedColumn[]) =>
    columns.filter((one) => differing.includes(one));
  return { ...answer, take: ofDiffering(answer.take), keep: ofDiffering(answer.keep) };
}

/** Where two values differ and nobody has chosen yet which of them stays. */
export function unchosenOf(row: ListRow, answer: RowAnswer): readonly ComparedColumn[] {
  const match = matchOf(row, answer);
  return match === null ? [] : unchosenColumns(match, answer);
}

/** What was said of a row, where nothing of it is left to say. */
function settledAnswer(answers: Answers, row: ListRow): RowAnswer | null {
  const answer = answerOf(answers, row);
  return answer === null || unchosenOf(row, answer).length > 0 ? null : answer;
}

/** The rows to judge of which something is still to be said. */
export const unanswered = ({ rows }: CheckedList, answers: Answers): readonly ListRow[] =>
  rows.filter((row) => matchesOf(row).length > 0 && settledAnswer(answers, row) === null);

/** The first difference of a row of which nobody has chosen which value stays; null: first it is to be said who she is. */
export function openField(answers: Answers, row: ListRow): string | null {
  const answer = answerOf(answers, row);
  return answer === null ? null : judgedField(row.place, unchosenOf(row, answer)[0]);
}

/** An answer that a row is left for another time. */
export const later = ({ place }: ListRow): RowAnswer => ({
  line: place,
  answer: 'later',
  other: null,
  version: null,
  take: [],
  keep: [],
});

/** What is sent of what was said. */
export const answersToSend = ({ rows }: CheckedList, answers: Answers): RowAnswer[] =>
  rows.flatMap((row) => {
    const answer = matchesOf(row).length === 0 ? null : settledAnswer(answers, row);
    return answer === null ? [] : [answer];
  });

/** What storing the list would do by now: rows of which something is still to be said are left. */
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
