import type { Language } from '@mim/domain/kernel';
import type { FigureSpec } from './figure-list.js';
import type { ShownReport } from './shown-report.js';

/**
 * What a figure counts and divides by, as its definitions say it: each sentence once. Of several years together only who
 * began is counted, and then that is what is said.
 * @example
 * definitionsOf(figureAt('voltooien', 'redenen'), report, 'nl'); // ['Beëindigd om die reden ÷ beëindigd in het jaar. …']
 */
export const definitionsOf = (
  { measures }: Pick<FigureSpec, 'measures'>,
  { inWords }: Pick<ShownReport, 'inWords'>,
  language: Language,
): readonly string[] => [
  ...new Set(
    measures.flatMap(({ measure }) => (inWords[measure] ?? inWords[`${measure}.new`])?.[language] ?? []),
  ),
];

/** What the figure's measures are called in the files that are taken along. */
export const codesOf = ({ measures }: Pick<FigureSpec, 'measures'>): readonly string[] => [
  ...new Set(
    measures.map(({ measure, breakdown }) => (breakdown === null ? measure : `${measure} / ${breakdown}`)),
  ),
];
