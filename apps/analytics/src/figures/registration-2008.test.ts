import { beforeAll, describe, expect, it } from 'vitest';
import { byLocation } from './by-location.js';
import { definitions1 } from './definitions/version-1.js';
import type { FigureRow } from './figure-row.js';
import { figuresOf } from './figures.js';
import { formatFigureRow } from './format.js';
import { tallyOf2008 } from './testing/registration-2008.js';

describe('the national registration of 2008', () => {
  let tally: ReturnType<typeof tallyOf2008>;
  let rows: FigureRow[];
  beforeAll(() => {
    tally = tallyOf2008();
    rows = figuresOf(definitions1, {
      year: 2008,
      scope: 'national',
      tally,
      earlier: {},
      expectedLocations: null,
    });
  });
  const cells = (measure: string, breakdown = '', category = ''): string | undefined =>
    rows
      .map((row) => formatFigureRow(row, definitions1.columns).slice(2))
      .find((row) => row[0] === measure && row[1] === breakdown && row[2] === category)
      ?.slice(3)
      .join(',');

  it('is the one that was published', () => {
    expect(cells('participations')).toBe('709,,,,');
    expect(cells('participations', 'origin', 'non-dutch')).toBe('461,709,65.0,0,');
    expect(cells('ended')).toBe('309,,,,');
    expect(cells('completion.of-ended')).toBe('152,309,49.2,0,of-those-who-left');
    expect(cells('attrition.of-ended')).toBe('157,309,50.8,0,of-those-who-left');
    expect(cells('visiting-mothers')).toBe('349,,,,');
    expect(cells('visiting-mothers.stopped')).toBe('73,,,,');
    expect(cells('coordinators')).toBe('20,,,,');
    expect(cells('coordinators.hours', 'hours', 'min')).toBe('20,,5.00,,');
    expect(cells('coordinators.hours', 'hours', 'max')).toBe('20,,22.00,,');
    expect(cells('locations.delivered')).toBe('19,,,,');
  });

  it('has Den Haag (Escamp) as its largest and Purmerend as its smallest location', () => {
    const locations = byLocation(tally);
    expect(locations.at(0)).toMatchObject({ code: 'den-haag-escamp', participations: 197 });
    expect(locations.at(-1)).toMatchObject({ code: 'purmerend', participations: 3 });
    expect(locations.reduce((sum, { participations }) => sum + participations, 0)).toBe(709);
  });

  it('notes that the cohort lacks the deliveries of 2006 and 2007', () => {
    expect(cells('completion.of-cohort', 'status', 'still-taking-part')).toMatch(
      /,cohort-earlier-delivery-missing$/,
    );
  });
});
