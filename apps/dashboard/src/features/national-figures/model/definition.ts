import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import type { FigureSpec } from './figure-list.js';

/** The six causes are one measure to whoever reads. */
const familyOf = (measure: string): string => (measure.startsWith('incidence.') ? 'incidence' : measure);

/**
 * What a figure counts and divides by, a sentence for each measure that it stands on.
 * @example
 * definitionsOf(figureAt('voltooien', 'redenen'), 'nl'); // ['Beëindigd om die reden ÷ beëindigd in het jaar. …']
 */
export function definitionsOf(
  { measures }: Pick<FigureSpec, 'measures'>,
  language: Language,
): readonly string[] {
  const families = [...new Set(measures.map(({ measure }) => familyOf(measure)))];
  return families
    .map((measure) => m.figures_definition({ measure }, { locale: language }))
    .filter((words) => words !== '');
}

/** What the figure's measures are called in the files that are taken along. */
export const codesOf = ({ measures }: Pick<FigureSpec, 'measures'>): readonly string[] => [
  ...new Set(
    measures.map(({ measure, breakdown }) => (breakdown === null ? measure : `${measure} / ${breakdown}`)),
  ),
];
