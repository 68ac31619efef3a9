import type { Participation } from '@mim/domain/delivery';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import type { FigureQuestion } from './figures.js';
import { figures, find, tallyAt } from './testing/figures-2.js';

describe('cohorts', () => {
  const born = { child_born: '2006-12', started_on: '2006-12-15' };
  const now = tallyAt('ede', {
    participations: [{ ...born, ended_on: '2008-06-01', end_reason: 'completed' }],
  });
  const edeBefore = { 2007: tallyAt('ede', { participations: [born] }, 2007) };
  const all2006 = tallyAt('ede', { participations: [born] }, 2006);
  const goes = (rows: Partial<Participation>[], year: number) =>
    tallyAt('goes', { participations: rows }, year);
  const status = (earlier: FigureQuestion['earlier'], category: string, measure = 'completion.of-cohort') =>
    find(figures(now, { earlier }), measure, 'status', category);

  it('take in a location that stopped after its last mother had', () => {
    const left = { ...born, ended_on: '2007-05-01', end_reason: 'moved' } as const;
    const earlier = {
      2007: mergeAll([edeBefore[2007], goes([left], 2007)]),
      2006: mergeAll([all2006, goes([born], 2006)]),
    };
    expect(status(earlier, 'ended-early')).toMatchObject({ count: 1, base: 2, note: 'small-base' });
  });

  it('leave out a location whole that stopped delivering while mothers took part, and say how many', () => {
    const left = { ...born, ended_on: '2007-05-01', end_reason: 'moved' } as const;
    const open = { ...born, child_born: '2007-12', started_on: '2007-12-20' };
    const earlier = {
      2007: mergeAll([edeBefore[2007], goes([left, open, born], 2007)]),
      2006: mergeAll([all2006, goes([born], 2006)]),
    };
    expect(status(earlier, 'ended-early')).toMatchObject({ count: 0, base: 1 });
    expect(status(earlier, 'ended-early')?.note).toBe('cohort-left-out:goes=2;small-base');
  });

  it('say when a delivery in which mothers of it can have ended is missing', () => {
    const note = 'cohort-earlier-delivery-missing';
    expect(status(edeBefore, 'completed')?.note).toContain(note);
    expect(status({ ...edeBefore, 2006: all2006 }, 'completed')?.note).not.toContain(note);
  });

  it('of the year before count who completed in January', () => {
    const child = { child_born: '2006-06', started_on: '2006-06-15' };
    const completed = tallyAt('ede', {
      participations: [{ ...child, ended_on: '2008-01-10', end_reason: 'completed' }],
    });
    const years = [2005, 2006, 2007].map((year) => [year, tallyAt('ede', { participations: [child] }, year)]);
    const rows = figures(completed, { earlier: Object.fromEntries(years) });
    expect(find(rows, 'completion.of-cohort-final', 'status', 'completed')).toMatchObject({
      count: 1,
      base: 1,
    });
    expect(find(rows, 'completion.of-cohort', 'status', 'completed')).toMatchObject({ count: 0, base: 0 });
  });

  it('have a dose of what was given to all of them, leavers included, of what was meant', () => {
    const left = { ...born, ended_on: '2008-02-01', end_reason: 'moved', visits_done_total: 4 } as const;
    const late = { ...born, started_on: '2008-07-01', visits_done_total: 3, visits_done: 1 };
    const stays = { ...born, visits_done_total: 14 };
    const rows = figures(
      tallyAt('ede', { participations: [left, stays, late, { ...stays, visits_done_total: null }] }),
    );
    // Eighteen due dates from December 2006 on for both; from July 2008 on there is none.
    expect(find(rows, 'dosage.of-cohort')).toMatchObject({ count: 18, base: 36, value: 0.5 });
    expect(find(rows, 'dosage.of-cohort')?.note).toContain('not-known-10-percent');
  });
});
