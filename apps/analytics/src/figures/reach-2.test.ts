import type { Participation } from '@mim/domain/delivery';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { figures, find, format2, many, tallyAt } from './testing/figures-2.js';

describe('mothers', () => {
  const breda = tallyAt('breda', { participations: [{}, {}] });
  const mothers = (rows: Partial<Participation>[]) =>
    find(figures(mergeAll([breda, tallyAt('ede', { ...format2, participations: rows })])), 'mothers')?.count;

  it('who left their location the year before have no other row in this one', () => {
    const cameOn = (transferred_on: string | null) =>
      mothers([{ started_on: '2008-01-02', transferred_from: 'breda', transferred_on }]);
    expect(cameOn('2007-12-31')).toBe(3);
    expect(cameOn('2008-01-01')).toBe(2);
    expect(cameOn(null)).toBe(2);
  });

  it('who began again are one, also when both reasons hold', () => {
    expect(mothers([{}, { begun_again: true }])).toBe(3);
    expect(mothers([{ begun_again: true, transferred_from: 'breda', transferred_on: '2008-02-01' }])).toBe(2);
    expect(mothers([{ transferred_from: 'assen', transferred_on: '2008-02-01' }])).toBe(3);
  });
});

describe('the largest and the smallest location', () => {
  it('are named in the note, of equals the first by its code', () => {
    const rows = figures(
      mergeAll([
        tallyAt('ede', { participations: many(3, {}) }),
        tallyAt('breda', { participations: many(3, {}) }),
        tallyAt('goes', { participations: [{}] }),
        tallyAt('emmeloord', { participations: [{}] }),
      ]),
    );
    const place = ['participations.by-location', 'location'] as const;
    expect(find(rows, ...place, 'largest')).toMatchObject({ count: 3, note: 'breda' });
    expect(find(rows, ...place, 'smallest')).toMatchObject({ count: 1, note: 'emmeloord' });
  });
});

describe('shares', () => {
  const ofEducation = (rows: number, higher: number) =>
    find(
      figures(
        tallyAt('ede', {
          participations: [
            ...many(higher, { education: 'higher' }),
            ...many(rows - higher, { education: 'lower' }),
          ],
        }),
      ),
      'participations',
      'education',
      'higher',
    );

  it('have the interval of Wilson', () => {
    // In R (base alone, any version): prop.test(8, 10, correct = FALSE)$conf.int is 0.4901625 to 0.9433178;
    // prop.test(0, 10, correct = FALSE)$conf.int is 0 to 0.2775328, and of 10 it is 0.7224672 to 1.
    expect(ofEducation(10, 8)).toMatchObject({ value: 80, lower: 49, upper: 94.3, note: null });
    expect(ofEducation(10, 0)).toMatchObject({ value: 0, lower: 0, upper: 27.8 });
    expect(ofEducation(10, 10)).toMatchObject({ value: 100, lower: 72.2, upper: 100 });
  });

  it('are marked where their base is under ten, and keep their percent', () => {
    expect(ofEducation(9, 3)).toMatchObject({ value: 33.3, note: 'small-base' });
  });
});
