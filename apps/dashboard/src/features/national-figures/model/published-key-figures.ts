import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { changeInCount, changeInPercent } from './change.js';
import { type Comparison, countedShare, publishedBase, withYearBefore } from './comparison.js';
import { isBrokenIn } from './drawn-breaks.js';
import type { KeyFigureContent } from './key-figures.js';
import { findPublished, printedValue } from './published-figures.js';

type FigureKey = readonly [measure: string, breakdown?: string, category?: string];

interface Headline {
  readonly label: string;
  readonly figureKey: FigureKey;
}

const headlines: readonly Headline[] = [
  { label: 'participations', figureKey: ['participations'] },
  { label: 'non-dutch', figureKey: ['participations', 'origin', 'non-dutch'] },
  { label: 'visiting-mothers', figureKey: ['visiting-mothers'] },
  { label: 'visiting-mothers-non-dutch', figureKey: ['visiting-mothers', 'origin', 'non-dutch'] },
  { label: 'locations', figureKey: ['locations.expected'] },
];

/** The published totals of a year beside those of the year before. */
export function publishedKeyFigures(
  published: Published,
  year: number,
  language: Language,
): readonly KeyFigureContent[] {
  const locale = { locale: language };
  const before = withYearBefore(published, year, language);
  return headlines.flatMap(({ label, figureKey }): KeyFigureContent[] => {
    const figure = findPublished(published, year, ...figureKey);
    if (figure === null) return [];
    const [measure, breakdown] = figureKey;
    // Over a break in the series nothing is called more or less.
    const other = isBrokenIn({ measure, breakdown }, year) ? null : (before?.find(...figureKey) ?? null);
    const change =
      before === null || other === null
        ? undefined
        : figure.count !== null && other.count !== null
          ? changeInCount(
              figure.count,
              other.count,
              label === 'locations' ? ofAllLocations(before) : before,
              language,
            )
          : figure.percent !== null && other.percent !== null
            ? changeInPercent(
                figure.percent,
                countedShare({ ...figure, base: publishedBase(published, figure) }),
                other,
                before,
                language,
              )
            : undefined;
    return [
      {
        key: label,
        label: m.figures_key({ figure: label }, locale),
        value: printedValue(figure, language),
        change,
        note: figure.note?.[language],
      },
    ];
  });
}

/** How many locations there were is a number of all of them, whichever delivered. */
const ofAllLocations = (comparison: Comparison): Comparison => ({ ...comparison, coverage: null });
