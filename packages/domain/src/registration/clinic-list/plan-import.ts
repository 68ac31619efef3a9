import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';
import type { Prospect } from '../prospect-schema.js';
import type { ComparedRow, MotherMatch } from './compare-list.js';
import { beginsAgain, canFill, filledFrom, withTwin } from './fill-mother.js';
import {
  addedColumns,
  asCompared,
  type ComparedColumn,
  type FilledColumn,
  isOfChild,
  type KnownMother,
  type ListedMother,
  type OtherMother,
} from './listed-mother.js';
import { columnsToChoose, type RowAnswer, type RowAnswerCode, unchosenColumns } from './row-answer.js';

/** A row that can be stored. */
export interface StorableRow {
  readonly line: number;
  readonly prospect: Prospect;
}

/** What becomes of a row, so that each row of a list can be named. */
export interface RowOutcome {
  readonly line: number;
  /** She is a new prospect; she is known; her twins are; or that is said another time. */
  readonly became: 'added' | 'known' | 'twins' | 'later';
  /** What was said of it; null: nobody had to. */
  readonly answer: RowAnswerCode | null;
  /** Whose row it is; null: said another time. */
  readonly of: OtherMother | null;
  /** What was empty of her and is filled in. */
  readonly filled: readonly FilledColumn[];
  /** What was known of her and is replaced, as was chosen. */
  readonly replaced: readonly ComparedColumn[];
  /** What was known of her and stays, though the row says something else. */
  readonly kept: readonly ComparedColumn[];
}

/** What storing a list does. */
export interface ImportPlan {
  /** New prospects, with what later rows add to them. */
  readonly added: readonly StorableRow[];
  /** Mothers who are known, as they become. */
  readonly changed: readonly KnownMother[];
  readonly outcomes: readonly RowOutcome[];
}

/** A list of which every row was compared, and what was said of those that had to be judged. */
export interface JudgedList {
  /** The rows that can be stored, in the order of the list. */
  readonly rows: readonly StorableRow[];
  /** What each of them is. */
  readonly compared: readonly ComparedRow[];
  readonly known: readonly KnownMother[];
  readonly answers: readonly RowAnswer[];
}

export const rowsToJudge = problemOf(
  'rows-to-judge',
  ['Niet elke rij is beoordeeld.', 'Not every row has been judged.'],
  ['Controleer de lijst opnieuw en beoordeel de rijen.', 'Check the list again and judge the rows.'],
);
export const changedSinceJudged = problemOf(
  'changed-since-judged',
  ['Er is iets gewijzigd nadat u de lijst controleerde.', 'Something changed after you checked the list.'],
  ['Controleer de lijst opnieuw.', 'Check the list again.'],
);
export const valuesToChoose = problemOf(
  'values-to-choose',
  ['Niet overal is gekozen welke waarde blijft staan.', 'Not everywhere was it chosen which value stays.'],
  ['Kies bij elk verschil een van de twee waarden.', 'Choose one of the two values at each difference.'],
);
type PlanProblem = Problem<'rows-to-judge' | 'changed-since-judged' | 'values-to-choose'>;

/** What is done with a row: she is added, somebody who is known, or left. */
interface Decision {
  readonly became: RowOutcome['became'];
  readonly answer: RowAnswerCode | null;
  /** Who she is; null: nobody who was there before. */
  readonly match: MotherMatch | null;
  readonly take: readonly ComparedColumn[];
}

const keyOf = ({ kind, id }: OtherMother): string => `${kind} ${id}`;
const rowOf = (line: number): OtherMother => ({ kind: 'row', id: String(line) });

/** What is done with a row that was judged. */
function judged(
  matches: readonly MotherMatch[],
  said: RowAnswer,
  known: ReadonlyMap<string, KnownMother>,
): Result<Decision, PlanProblem> {
  const { answer, other, version, take, keep } = said;
  if (answer === 'other' || answer === 'later')
    return ok({ became: answer === 'other' ? 'added' : 'later', answer, match: null, take: [] });
  const match = matches.find((each) => other !== null && keyOf(each.other) === keyOf(other));
  const isSeen = match !== undefined && (known.get(keyOf(match.other))?.version ?? null) === version;
  const isPossible =
    isSeen && [...take, ...keep].every((column) => columnsToChoose(match, answer).includes(column));
  if (!isPossible || (answer === 'twins' && !match.mayBeTwins)) return fail(changedSinceJudged);
  if (unchosenColumns(match, said).length > 0) return fail(valuesToChoose);
  return ok({ became: answer === 'twins' ? 'twins' : 'known', answer, match, take });
}

/** What a row fills in of a mother as she is by now. A twin's name and birth are not the first child's. */
const toFill = (
  listed: ListedMother,
  mother: ListedMother,
  known: KnownMother | null,
  isTwin: boolean,
): readonly FilledColumn[] =>
  addedColumns(...asCompared(listed, mother))
    .filter((column) => known === null || canFill(known, column))
    .filter((column) => !isTwin || !isOfChild(column));

/** What stays of a mother though the row says something else: also what a list cannot replace. */
const keptOf = (
  match: MotherMatch | null,
  isTwin: boolean,
  take: readonly ComparedColumn[],
): readonly ComparedColumn[] =>
  (match?.differing ?? []).filter((column) => !take.includes(column) && !(isTwin && isOfChild(column)));

/** Of a row that is not of a mother who is known. */
const untouched = { filled: [], replaced: [], kept: [] } as const;

/**
 * What storing a list does, row by row in its order: who is added, and what of whom is filled in or replaced. What is
 * known is never replaced and never kept against a row unless that was chosen, and each row has an outcome.
 * @param list The rows with what they are, whom the location knows, and what was said of the rows to judge.
 * @returns The plan; or that a row was not judged, was judged beside somebody who changed since, or has two values of which
 * none was chosen.
 * @example
 * const plan = planImport({ rows: [{ line: 1, prospect: aProspect() }], compared: [{ line: 1, verdict: 'new' }], known: [], answers: [] });
 * plan.ok && plan.value.outcomes.map(({ became }) => became); // ['added']
 */
export function planImport({ rows, compared, known, answers }: JudgedList): Result<ImportPlan, PlanProblem> {
  const knownByKey = new Map(known.map((mother) => [keyOf(mother), mother]));
  const verdictOf = new Map(compared.map((row) => [row.line, row]));
  const answerOf = new Map(answers.map((answer) => [answer.line, answer]));
  const added = new Map<string, StorableRow>();
  const changed = new Map<string, KnownMother>();
  /** Whose an earlier row turned out to be; null: that is said another time. */
  const whose = new Map<string, OtherMother | null>();
  const outcomes: RowOutcome[] = [];

  const decide = (line: number): Result<Decision, PlanProblem> => {
    const verdict = verdictOf.get(line);
    if (verdict?.verdict === 'known')
      return ok({ became: 'known', answer: null, match: verdict.match, take: [] });
    if (verdict?.verdict !== 'judge') return ok({ became: 'added', answer: null, match: null, take: [] });
    const answer = answerOf.get(line);
    return answer === undefined ? fail(rowsToJudge) : judged(verdict.matches, answer, knownByKey);
  };

  for (const { line, prospect } of rows) {
    const decision = decide(line);
    if (!decision.ok) return decision;
    const { became, answer, match, take } = decision.value;
    const self = rowOf(line);
    const other = match === null ? null : (whose.get(keyOf(match.other)) ?? match.other);
    const before = other === null ? null : (knownByKey.get(keyOf(other)) ?? null);
    const isLater = became === 'later' || (match !== null && whose.get(keyOf(match.other)) === null);
    if (isLater) {
      whose.set(keyOf(self), null);
      outcomes.push({ line, became: 'later', answer, of: null, ...untouched });
    } else if (other === null || (before !== null && beginsAgain(prospect, before))) {
      added.set(keyOf(self), { line, prospect });
      outcomes.push({ line, became: 'added', answer, of: self, ...untouched });
    } else {
      const key = keyOf(other);
      const isTwin = became === 'twins';
      const become = <Mother extends ListedMother>(mother: Mother): Mother => {
        const filled = toFill(prospect, mother, before, isTwin);
        const kept = keptOf(match, isTwin, take);
        outcomes.push({ line, became, answer, of: other, filled, replaced: take, kept });
        const columns = [...filled, ...take];
        const filledIn = columns.length === 0 ? mother : filledFrom(mother, prospect, columns);
        return isTwin ? withTwin(filledIn, prospect) : filledIn;
      };
      whose.set(keyOf(self), other);
      const row = added.get(key);
      if (row !== undefined) added.set(key, { ...row, prospect: become(row.prospect) });
      else if (before !== null) changed.set(key, become(changed.get(key) ?? before));
    }
  }
  return ok({
    added: [...added.values()],
    changed: [...changed].flatMap(([key, mother]) => (mother === knownByKey.get(key) ? [] : [mother])),
    outcomes,
  });
}
