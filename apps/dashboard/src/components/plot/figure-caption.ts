import { m } from '../../paraglide/messages.js';

/** What stands under a figure: without it a figure is not shown. */
export interface FigureCaption {
  /** What it is about and when: "Breda, 2008". */
  readonly scope: string;
  /** The count that shares are taken of, in words: "702 moeders". */
  readonly base: string;
  /** How many are not known, in words; null where nothing can be unknown. */
  readonly notKnown: string | null;
  /** How much of the country it speaks for: "19 van 19 locaties". */
  readonly coverage: string;
  /** Where the numbers come from, those compared with included. */
  readonly source: string;
  /** Sentences that the reader needs to read the figure well. */
  readonly notes: readonly string[];
}

/** Scope, base, not known and coverage, each as a few words. */
export const captionFacts = ({ scope, base, notKnown, coverage }: FigureCaption): readonly string[] =>
  [scope, m.figures_caption_base({ base }), notKnown, coverage].filter((fact) => fact !== null);
