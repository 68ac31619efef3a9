import { m } from '../../paraglide/messages.js';

/** What stands under a figure: without it a figure is not shown. */
export interface FigureCaption {
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

/** Base, not known and coverage, each as a few words. */
export const captionFacts = ({ base, notKnown, coverage }: FigureCaption): readonly string[] =>
  [m.figures_caption_base({ base }), notKnown, coverage].filter((fact) => fact !== null);
