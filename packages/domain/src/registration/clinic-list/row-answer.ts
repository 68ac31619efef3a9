import { type CodeOf, codeList } from '../../kernel/code-list.js';
import type { ComparedColumn, OtherMother } from './listed-mother.js';

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
}
