import type { Bilingual } from '../kernel/language.js';
import type { DeliveryProblemKinds, ParametersIn, Severity } from './problem-kinds.js';
import type { DeliveryProblemCode } from './problems.js';

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
 * Tells problems of some kinds.
 * @param kinds By their codes.
 * @returns Makes a problem of a code, of where it stands and of what its sentence mentions.
 */
export const tellerOf =
  <Kinds extends DeliveryProblemKinds>(kinds: Kinds) =>
  <Code extends keyof Kinds & DeliveryProblemCode>(
    code: Code,
    place: Place,
    parameters: ParametersIn<Kinds, Code>,
  ): DeliveryProblem => {
    const { severity, sentence } = kinds[code] as Kinds[Code];
    return {
      severity,
      file: place.file,
      line: place.line ?? 1,
      column: place.column === undefined ? null : cut(place.column),
      value: place.value === undefined || place.value === null ? null : cut(place.value),
      code,
      message: sentence(parameters),
    };
  };
