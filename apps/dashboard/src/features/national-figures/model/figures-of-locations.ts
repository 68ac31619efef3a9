import { m } from '../../../paraglide/messages.js';
import { type FigureSpec, figure, type GivenFigure } from './figure-spec.js';
import { funnelFigure } from './funnel-figure.js';
import { locationFactsFigure } from './location-facts-figure.js';
import { type LocationMeasure, locationsFigure } from './locations-figure.js';
import type { View } from './view.js';
import { type YearsView, yearsFigures } from './years.js';

const byLocation = (slug: string, measure: LocationMeasure, key: string): FigureSpec =>
  figure({
    id: `locations-${measure}`,
    slug,
    chapter: 'locaties',
    name: (language) =>
      m.figures_by_location(
        { what: m.figures_measure({ measure }, { locale: language }) },
        { locale: language },
      ),
    measures: [[key]],
    of: 'locations',
    make: ({ view }) => locationsFigure(view, measure),
  });

/** The years of the country, beside the computed figures where they are of the country. */
const yearsView = ({ published, isNational, report, index, language }: View): YearsView => ({
  published,
  computed: isNational ? { year: report.year, index } : null,
  language,
});

const ofYears = (
  id: string,
  slug: string,
  place: 0 | 1 | 2,
  measures: GivenFigure['measures'],
  name: FigureSpec['name'],
): FigureSpec =>
  figure({
    id,
    slug,
    chapter: 'jaren',
    name,
    measures,
    of: 'country',
    make: ({ view }) => {
      const made = yearsFigures(yearsView(view))[place];
      if (made === undefined) throw new Error(`There is no figure of the years at ${place}.`);
      return made;
    },
  });

/** Locations beside each other, and the country over the years. */
export const figuresOfLocations: readonly FigureSpec[] = [
  byLocation('programmamoeders', 'participations', 'participations'),
  byLocation('voltooid', 'completed', 'completion.of-ended'),
  byLocation('bezoekmoeders', 'visiting-mothers', 'visiting-mothers'),
  figure({
    id: 'locations-funnel',
    slug: 'trechter',
    chapter: 'locaties',
    topic: 'funnel',
    measures: [['completion.of-ended']],
    of: 'locations',
    isForAnalysts: true,
    make: ({ view }) => funnelFigure(view),
  }),
  figure({
    id: 'location-facts',
    slug: 'werkwijze',
    chapter: 'locaties',
    measures: ['providers', 'variant', 'funding', 'reimbursement', 'target-group'].map(
      (fact) => ['locations', fact] as const,
    ),
    of: 'locations',
    make: ({ view }) => locationFactsFigure(view),
  }),

  ofYears('years-people', 'moeders', 0, [['participations'], ['visiting-mothers']], (language) =>
    m.figures_years_people({}, { locale: language }),
  ),
  ofYears(
    'years-origin',
    'herkomst',
    1,
    [
      ['participations', 'origin'],
      ['visiting-mothers', 'origin'],
    ],
    (language) => m.figures_years_origin({}, { locale: language }),
  ),
  ofYears('years-locations', 'locaties', 2, [['locations.expected']], (language) =>
    m.figures_series_locations({}, { locale: language }),
  ),
];
