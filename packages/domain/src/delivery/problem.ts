import type { Bilingual } from '../kernel/language.js';
import { type DeliveryProblemCode, deliveryProblems, type ParametersOf, type Severity } from './problems.js';

/** Something wrong with a delivery: where it stands, a stable code, and a sentence for people. */
export interface DeliveryProblem {
  readonly severity: Severity;
  readonly file: string;
  /** 1-based; the header is line 1, and so is what concerns a file as a whole. */
  readonly line: number;
  /** The column, or the path within the descriptor (`mim.year`); null for a whole row or file. */
  readonly column: string | null;
  /** The cell's text, at most 100 characters of it; never a whole row. */
  readonly value: string | null;
  readonly code: DeliveryProblemCode;
  readonly message: Bilingual;
}

/** Receives each problem as it is found. */
export type ReportProblem = (problem: DeliveryProblem) => void;

/** Where in a delivery a problem stands. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string | null;
}

const longestValue = 100;
const cut = (text: string): string => (text.length > longestValue ? text.slice(0, longestValue) : text);

/**
 * Makes a problem from the table of problems.
 * @param code The problem's code.
 * @param place File, and as far as they apply line (1 when left out), column and value.
 * @param parameters What the sentence mentions.
 * @example
 * deliveryProblem('file-too-large', { file: 'participations.csv' }, { megabytes: 64 });
 */
export function deliveryProblem<Code extends DeliveryProblemCode>(
  code: Code,
  place: Place,
  parameters: ParametersOf<Code>,
): DeliveryProblem {
  const { severity } = deliveryProblems[code];
  const sentence = deliveryProblems[code].sentence as (parameters: ParametersOf<Code>) => Bilingual;
  return {
    severity,
    file: place.file,
    line: place.line ?? 1,
    column: place.column === undefined ? null : cut(place.column),
    value: place.value === undefined || place.value === null ? null : cut(place.value),
    code,
    message: sentence(parameters),
  };
}
