import { childAgeAtStart, reachBreakdowns, referredTo } from './breakdowns.js';
import type { ChapterId } from './chapters.js';
import { reachedFigure } from './count-bars-figure.js';
import { type FigureSpec, figure, named, ofBreakdown } from './figure-spec.js';
import { trajectoryFigure } from './trajectory-figure.js';

const ofMothers = (chapter: ChapterId, slug: string, breakdown: string) =>
  ofBreakdown(chapter, slug, named(reachBreakdowns, breakdown));

/** Who is reached, and how it began. */
export const figuresOfMothers: readonly FigureSpec[] = [
  figure({
    id: 'reached',
    slug: 'deelnames',
    chapter: 'bereik',
    measures: [['participations'], ['participations.new'], ['participations.continuing'], ['mothers']],
    isOfOneYear: true,
    make: ({ view }) => reachedFigure(view),
  }),
  ofMothers('bereik', 'herkomst', 'origin'),
  ofMothers('bereik', 'leeftijd', 'age'),
  ofMothers('bereik', 'opleiding', 'education'),
  ofMothers('bereik', 'gezin', 'household'),
  ofMothers('bereik', 'inkomen', 'income'),

  ofMothers('begin', 'aangemeld-door', 'referral-source'),
  ofBreakdown('begin', 'leeftijd-kind', childAgeAtStart),
  ofMothers('begin', 'omstandigheden-moeder', 'mother-circumstances'),
  ofMothers('begin', 'omstandigheden-kind', 'child-circumstances'),
  figure({
    id: 'trajectory',
    slug: 'traject',
    chapter: 'begin',
    measures: ['first-child', 'same-origin', 'same-language', 'group-participant'].map(
      (breakdown) => ['participations', breakdown] as const,
    ),
    make: ({ view }) => trajectoryFigure(view),
  }),
  ofBreakdown('begin', 'doorverwezen', referredTo),
];
