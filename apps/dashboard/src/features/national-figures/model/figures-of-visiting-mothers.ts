import { visitingMotherBreakdowns } from './breakdowns.js';
import type { ChapterId } from './chapters.js';
import { ledgerFigure } from './count-bars-figure.js';
import { type FigureSpec, figure, named, ofBreakdown } from './figure-spec.js';

const ofVisitingMothers = (chapter: ChapterId, slug: string, breakdown: string) =>
  ofBreakdown(chapter, slug, named(visitingMotherBreakdowns, breakdown), `visiting-mothers-${breakdown}`);

/** Who visits, who came and who stopped. */
export const figuresOfVisitingMothers: readonly FigureSpec[] = [
  figure({
    id: 'visiting-mothers-ledger',
    slug: 'instroom-uitstroom',
    chapter: 'bezoekmoeders',
    topic: 'ledger',
    measures: [
      ['visiting-mothers'],
      ['visiting-mothers.new'],
      ['visiting-mothers.stopped'],
      ['visiting-mothers.ledger', 'flow'],
    ],
    isOfOneYear: true,
    make: ({ view }) => ledgerFigure(view),
  }),
  ofVisitingMothers('bezoekmoeders', 'stopredenen', 'reason'),
  ofVisitingMothers('wie-bezoekt', 'herkomst', 'origin'),
  ofVisitingMothers('wie-bezoekt', 'leeftijd', 'age'),
  ofVisitingMothers('wie-bezoekt', 'opleiding', 'education'),
  ofVisitingMothers('wie-bezoekt', 'werkervaring', 'work-experience'),
  ofVisitingMothers('wie-bezoekt', 'voorbereiding', 'preparation'),
];
