import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyTally } from '../../tally/merge.js';
import { figuresOf, stratifiedFiguresOf } from '../figures.js';
import { tallyOf2008 } from '../testing/registration-2008.js';
import { definitionOf, figureDefinitions } from './all-definitions.js';
import { figuresPage } from './figures-page.js';

const page = fileURLToPath(new URL('../../../../../docs/figures.md', import.meta.url));

describe('the definitions of the figures', () => {
  it('are the page docs/figures.md', async () => {
    await expect(figuresPage()).toMatchFileSnapshot(page);
  });

  it('are there for every figure, and of the kind that its row is', () => {
    const question = {
      year: 2008,
      scope: 'national',
      tally: tallyOf2008(),
      earlier: { yearMinus1: null, yearMinus2: null },
      expectedLocations: null,
      firstBirths: 50_000,
    };
    for (const row of [...figuresOf(question), ...stratifiedFiguresOf(question)]) {
      const found = definitionOf(row.measure, row.breakdown);
      expect(found, `${row.measure} ${row.breakdown}`).toBeDefined();
      expect(row.base !== null, row.measure).toBe(found?.denominator !== null);
      expect(row.unknown !== null, row.measure).toBe(found?.kind === 'share');
    }
  });

  it('define nothing that is not computed', () => {
    const question = {
      year: 2008,
      scope: 'national',
      tally: tallyOf2008(),
      earlier: { yearMinus1: emptyTally, yearMinus2: emptyTally },
      expectedLocations: null,
      firstBirths: 50_000,
    };
    const computed = new Set(
      [...figuresOf(question), ...stratifiedFiguresOf(question)].map(
        ({ measure, breakdown }) => `${measure} ${breakdown ?? ''}`,
      ),
    );
    for (const { measure, breakdowns } of figureDefinitions) {
      for (const breakdown of breakdowns.length === 0 ? [''] : breakdowns) {
        expect(computed, measure).toContain(`${measure} ${breakdown}`);
      }
    }
  });
});
