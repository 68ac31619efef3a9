import type { Bilingual } from '@mim/domain/kernel';
import type { DefinitionVersion } from './version.js';

/**
 * How the value of a figure is written: a share in percent with one decimal, a rate, mean or quantile
 * with two, an estimate with four. A count has no value.
 */
export type FigureKind = 'count' | 'share' | 'rate' | 'estimate';

/** What a figure says and how it is made: the text behind a column of numbers. */
export interface FigureDefinition {
  readonly measure: string;
  /** The breakdowns that it is given by; empty: as one figure. */
  readonly breakdowns: readonly string[];
  /** The categories that it is of; absent: all of its breakdowns. */
  readonly categories?: readonly string[];
  /** The versions that have it; absent: every one. */
  readonly versions?: readonly DefinitionVersion[];
  readonly kind: FigureKind;
  readonly name: Bilingual;
  /** The question that it answers. */
  readonly purpose: string;
  readonly formula: string;
  /** How version 1 computes it, where that is otherwise. */
  readonly inVersion1?: string;
  /** What `count` counts. */
  readonly numerator: string;
  /** What `base` counts; null: there is none. */
  readonly denominator: string | null;
  readonly source: string;
}

/** Where definitions come from. */
export const sources = {
  registration:
    'Categories of the national registration: Kooijman & Prinsen (2009), Registratie 2008 – Moeders informeren moeders, Nederlands Jeugdinstituut.',
  programme: 'Definition of the annual registration of Moeders informeren Moeders.',
  kaplanMeier:
    'Kaplan & Meier (1958), J. Am. Stat. Assoc. 53: 457-481, with late entry; band of Greenwood (1926) on the log(−log) scale: Kalbfleisch & Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed.',
  aalenJohansen:
    'Aalen & Johansen (1978), Scand. J. Stat. 5: 141-150; band of Greenwood’s type on the log(−log(1 − F)) scale: Allignol, Schumacher & Beyersmann (2011), Empirical transition matrix of multi-state models: the etm package, J. Stat. Softw. 38(4).',
  wilson:
    'Wilson (1927), Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22: 209-212.',
} as const;
