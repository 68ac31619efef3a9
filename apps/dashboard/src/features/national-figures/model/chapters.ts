import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import type { KeyFigureContent } from './key-figures.js';
import { dosageShares, keyFigure, visitingMotherShares } from './key-figures.js';
import { coordinatorRates, dosageRates, visitingMotherRates } from './rates.js';
import type { View } from './view.js';

/**
 * The chapters of the national figures, in the order in which the programme is gone through; also their part of the address.
 * A chapter has at most six figures, so that it is read in one sitting.
 */
export const chapterIds = [
  'bereik',
  'begin',
  'wachten',
  'bezoeken',
  'voltooien',
  'meedoen',
  'voor-wie',
  'voltooid-voor-wie',
  'opbrengst',
  'bezoekmoeders',
  'wie-bezoekt',
  'locaties',
  'jaren',
] as const;
export type ChapterId = (typeof chapterIds)[number];

export const isChapterId = (id: string): id is ChapterId => chapterIds.some((one) => one === id);

/** What a chapter is called. */
export const chapterTitle = (chapter: ChapterId, language: Language): string =>
  m.figures_chapter({ chapter }, { locale: language });

/** What a chapter answers, in a sentence. */
export const chapterLead = (chapter: ChapterId, language: Language): string =>
  m.figures_chapter_lead({ chapter }, { locale: language });

/** A number above the figures has no page of its own that says what it is of. */
const definitionOf = (measure: string, { report, language }: View): string =>
  report.inWords[measure]?.[language] ?? '';

/** Numbers that stand above the figures of a chapter: rates that no bar can show beside each other. */
export function chapterKeys(chapter: ChapterId, view: View): readonly KeyFigureContent[] {
  const shares = (specs: Parameters<typeof keyFigure>[1][]) =>
    specs.flatMap((spec) => keyFigure(view, spec) ?? []);
  switch (chapter) {
    case 'bereik':
      return shares([{ kind: 'share', label: 'reach.rate', measure: 'reach.rate' }])
        .filter(({ value }) => value !== '–')
        .map((reach) => ({
          ...reach,
          note: [definitionOf('reach.rate', view), reach.note].filter(Boolean).join(' '),
        }));
    case 'bezoeken':
      return [...dosageRates(view), ...shares([...dosageShares])];
    case 'bezoekmoeders':
      return [...shares([...visitingMotherShares]), ...visitingMotherRates(view)];
    case 'locaties':
      return coordinatorRates(view);
    default:
      return [];
  }
}
