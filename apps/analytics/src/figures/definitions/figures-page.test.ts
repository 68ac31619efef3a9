import { fileURLToPath } from 'node:url';
import { aDelivery } from '@mim/domain/testing';
import { describe, expect, it } from 'vitest';
import { emptyTally, mergeAll } from '../../tally/merge.js';
import type { Tally } from '../../tally/tally.js';
import { tallyOf } from '../../tally/testing/counting.js';
import type { FigureRow } from '../figure-row.js';
import { allFiguresOf, allFiguresOfPeriod } from '../figures.js';
import { tallyOf2008 } from '../testing/registration-2008.js';
import { definitionOf, figureDefinitions } from './all-definitions.js';
import { figuresPage } from './figures-page.js';
import { type DefinitionVersion, definitionVersions } from './version.js';
import { definitionsByVersion } from './versions.js';

const page = fileURLToPath(new URL('../../../../../docs/figures.md', import.meta.url));

describe('the definitions of the figures', () => {
  it('are the page docs/figures.md', async () => {
    await expect(figuresPage()).toMatchFileSnapshot(page);
  });

  it.each(definitionVersions)(
    'of version %s are there for every figure, and of the kind that its row is',
    (version) => {
      for (const row of computedRows(version)) {
        const found = definitionOf(row.measure, row.breakdown, row.category);
        expect(found, `${row.measure} ${row.breakdown}`).toBeDefined();
        expect(found?.versions ?? [version], row.measure).toContain(version);
        expect(row.base !== null, row.measure).toBe(found?.denominator !== null);
        expect(row.unknown !== null, row.measure).toBe(found?.kind === 'share');
      }
    },
  );

  it.each(definitionVersions)('of version %s define nothing that is not computed', (version) => {
    const computed = new Set(
      computedRows(version).map(({ measure, breakdown }) => `${measure} ${breakdown?.split(':')[0] ?? ''}`),
    );
    for (const { measure, breakdowns, versions } of figureDefinitions) {
      if (versions?.includes(version) === false || notPrinted.has(`${version} ${measure}`)) continue;
      for (const breakdown of breakdowns.length === 0 ? [''] : breakdowns) {
        expect(computed, measure).toContain(`${measure} ${breakdown}`);
      }
    }
  });
});

/** Version 1 gave the quotient of first births only where they were entered, in another unit. */
const notPrinted = new Set(['1 reach.rate']);

/** Every row that a version can compute, of a year and of a period. */
function computedRows(version: DefinitionVersion): FigureRow[] {
  const definitions = definitionsByVersion[version];
  const tally = mergeAll([tallyOf2008(), tallyOf(ofFormat2)]);
  const ofYear = {
    scope: 'national',
    expectedLocations: null,
    year: 2008,
    tally,
    earlier: { 2007: emptyTally, 2006: emptyTally },
    firstBirths: version === '1' ? null : birthsOf(tally),
  };
  const ofPeriod = {
    scope: 'national',
    expectedIn: null,
    years: [2007, 2008],
    tallies: { 2008: tally },
    earlier: {},
  };
  return [...allFiguresOf(definitions, ofYear), ...allFiguresOfPeriod(definitions, ofPeriod)];
}

/** First births in every municipality in which there is a location. */
const birthsOf = ({ locations }: Tally) =>
  Object.values(locations).map(({ municipality }) => ({ municipality, year: 2008, births: 5_000 }));

const ofFormat2 = aDelivery({
  descriptor: { formatVersion: '2', location: { code: 'goes', name: 'Goes', municipality: 'Goes' } },
  uptake: [{}],
});
