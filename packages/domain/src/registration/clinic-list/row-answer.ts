import { type CodeOf, codeList } from '../../kernel/code-list.js';
import type { MotherMatch } from './compare-list.js';
import { type ComparedColumn, isOfChild, type OtherMother } from './listed-mother.js';

/** What a coordinator says of a row that can be a mother whom she knows. */
export const rowAnswers = codeList('row-answer', [
  { code: 'same', label: { nl: 'zelfde moeder', en: 'same mother' } },
  { code: 'twins', label: { nl: 'tweeling', en: 'twins' } },
  { code: 'other', label: { nl: 'andere moeder', en: 'another mother' } },
  { code: 'later', label: { nl: 'later beoordelen', en: 'decide later' } },
]);
export type RowAnswerCode = CodeOf<typeof rowAnswers>;

/** What was said of one row. */
export interface RowAnswer {
  /** Its place in the list. */
  readonly line: number;
  readonly answer: RowAnswerCode;
  /** Whose row it is; null: nobody's of whom it could be. */
  readonly other: OtherMother | null;
  /** Version of the mother who is known that was looked at; null: she is an earlier row. */
  readonly version: number | null;
  /** What of the row replaces what was known of her. */
  readonly take: readonly ComparedColumn[];
  /** What was known of her and stays, though the row says something else. */
  readonly keep: readonly ComparedColumn[];
}

/**
 * Where two values differ and either can stay: which of the two is chosen for each, and none by itself.
 * @param match Whose row it is.
 * @param answer What was said of the row.
 * @example
 * columnsToChoose({ replaceable: ['phone', 'childName'] }, 'same'); // ['phone', 'childName']
 * columnsToChoose({ replaceable: ['phone', 'childName'] }, 'twins'); // ['phone']
 * columnsToChoose({ replaceable: ['phone', 'childName'] }, 'other'); // []
 */
export function columnsToChoose(
  { replaceable }: Pick<MotherMatch, 'replaceable'>,
  answer: RowAnswerCode,
): readonly ComparedColumn[] {
  if (answer !== 'same' && answer !== 'twins') return [];
  return answer === 'same' ? replaceable : replaceable.filter((column) => !isOfChild(column));
}

/**
 * The columns of which nobody has chosen yet which of two values stays.
 * @param match Whose row it is.
 * @param answer What was said of the row.
 * @example
 * const said = { answer: 'same', take: ['phone'], keep: [] };
 * unchosenColumns({ replaceable: ['phone', 'town'] }, said); // ['town']
 */
export const unchosenColumns = (
  match: Pick<MotherMatch, 'replaceable'>,
  { answer, take, keep }: Pick<RowAnswer, 'answer' | 'take' | 'keep'>,
): readonly ComparedColumn[] =>
  columnsToChoose(match, answer).filter((column) => take.includes(column) === keep.includes(column));
