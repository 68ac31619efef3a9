import type { Municipality, MunicipalityFigure } from '../requests/municipality.js';

const figure = (
  name: MunicipalityFigure['name'],
  count: number | null,
  base: number | null = null,
): MunicipalityFigure => ({
  name,
  count,
  base,
  withheld: count === null ? (name === 'completed' ? 'share' : 'total') : null,
});

/** What is told of a year; null: withheld. */
export const figuresTold = (
  reached: number | null,
  begun: number | null,
  visits: number | null,
  visitors: number | null,
  completed: readonly [count: number, base: number] | null,
): MunicipalityFigure[] => [
  figure('reached', reached),
  figure('new', begun),
  figure('visits', visits),
  figure('visitors', visitors),
  completed === null ? figure('completed', null) : figure('completed', ...completed),
];

/** The year that runs, with two years that were sent before it. */
export const aMunicipality = (told: Partial<Municipality> = {}): Municipality => ({
  locationId: 'breda',
  location: 'Breda',
  municipality: 'Breda',
  year: 2026,
  years: [2026, 2025, 2024],
  until: '2026-11-27',
  version: null,
  figures: figuresTold(61, 34, 412, 22, [18, 32]),
  earlier: [
    { year: 2024, version: 1, figures: figuresTold(40, 21, 377, 18, null) },
    { year: 2025, version: 2, figures: figuresTold(52, 30, 501, 20, [20, 31]) },
  ],
  ...told,
});
