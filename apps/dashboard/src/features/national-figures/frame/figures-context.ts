import type { LocationAnswer, Selection, YearAnswer } from '@mim/analytics';
import { createContext, use } from 'react';
import type { View } from '../model/view.js';
import type { TakingOut } from '../outward/use-taking-out.js';

/** What every level of the figures is about: it stays the same from the overview to a figure and back. */
export interface FiguresScope {
  /** Whose pages these are: of the country and selections of it, or of one's own locations. */
  readonly place: 'national' | 'location';
  readonly view: View;
  readonly selection: Selection;
  /** Those that delivered in the year and may be seen. */
  readonly locations: readonly LocationAnswer[];
  /** The years of which there are figures. */
  readonly years: readonly YearAnswer[];
  /** Whether locations may be named beside each other, and the country be computed: to analysts alone. */
  readonly isAnalyst: boolean;
  /** By what rule they leave the page. */
  readonly out: TakingOut;
}

export const FiguresContext = createContext<FiguresScope | null>(null);

/** What the page that this stands on is about. */
export function useFiguresScope(): FiguresScope {
  const scope = use(FiguresContext);
  if (scope === null) throw new Error('Figures are shown within their frame.');
  return scope;
}
