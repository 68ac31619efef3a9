import { entriesOn, type ListEntry } from '@mim/domain/code-lists';
import type { Evaluation } from '../requests/growth.js';

/** What is typed of an evaluation. */
export interface EvaluationFields {
  readonly evaluatedOn: string | null;
  readonly declined: boolean;
  /** Answers by the codes of their questions; empty: not answered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What stands in the form at first: what was recorded, or nothing but the day. */
export const startFields = (evaluation: Evaluation | null, today: string): EvaluationFields => ({
  evaluatedOn: evaluation?.evaluatedOn ?? today,
  declined: evaluation?.declined ?? false,
  answers: Object.fromEntries(
    (evaluation?.answers ?? []).map(({ question, answer }) => [question ?? '', answer ?? '']),
  ),
});

/** What is sent: the questions that were answered, in any order. */
export const evaluationInput = ({ answers, ...fields }: EvaluationFields) => ({
  ...fields,
  answers: Object.entries(answers)
    .filter(([, answer]) => answer.trim() !== '')
    .map(([question, answer]) => ({ question, answer })),
});

/** The questions that can be answered on a day, and those that were answered before they left the list. */
export function questionsFor(
  list: readonly ListEntry[],
  day: string,
  { answers }: Pick<EvaluationFields, 'answers'>,
): readonly ListEntry[] {
  const now = new Set(entriesOn(list, day));
  return list.filter((entry) => now.has(entry) || (answers[entry.code] ?? '') !== '');
}
