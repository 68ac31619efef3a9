import { type FigureSpec, figure, ofBreakdown } from './figure-spec.js';
import { marksFigure, networkFigure } from './outcome-change-figures.js';
import { answeredFigure, directionFigure, questionAnswered } from './outcome-figures.js';
import { respondersFigure } from './outcome-responders-figure.js';

/** What it gave the mothers, by their own marks. */
export const figuresOfOutcome: readonly FigureSpec[] = [
  figure({
    id: 'outcome-answered',
    slug: 'wie-antwoordde',
    chapter: 'opbrengst',
    measures: [['outcome.answered'], ['outcome.declined']],
    make: ({ view }) => answeredFigure(view),
  }),
  figure({
    id: 'outcome-marks',
    slug: 'eigen-cijfers',
    chapter: 'opbrengst',
    measures: ['confidence', 'finding-help', 'support'].map((mark) => ['outcome.marks', mark] as const),
    make: ({ view }) => marksFigure(view),
  }),
  figure({
    id: 'outcome-network',
    slug: 'netwerk',
    chapter: 'opbrengst',
    measures: [['outcome.network', 'network']],
    make: ({ view }) => networkFigure(view),
  }),
  figure({
    id: 'outcome-direction',
    slug: 'hoger-of-lager',
    chapter: 'opbrengst',
    measures: ['confidence', 'finding-help', 'support', 'network'].map(
      (dimension) => ['outcome.direction', dimension] as const,
    ),
    make: ({ view }) => directionFigure(view),
  }),
  ofBreakdown('opbrengst', 'haar-vraag', questionAnswered, 'outcome-question'),
  figure({
    id: 'outcome-responders',
    slug: 'wel-en-niet-geantwoord',
    chapter: 'opbrengst',
    measures: [
      ['outcome.responders', 'both'],
      ['outcome.responders', 'start-only'],
    ],
    make: ({ view }) => respondersFigure(view),
  }),
];
