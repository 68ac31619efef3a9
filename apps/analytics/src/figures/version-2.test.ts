import type { Participation } from '@mim/domain/delivery';
import { aDelivery, type DeliveryParts } from '@mim/domain/testing';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import type { Tally } from '../tally/tally.js';
import { tallyOf } from '../tally/testing/counting.js';
import { definitions2 } from './definitions/version-2.js';
import type { FigureRow } from './figure-row.js';
import { allFiguresOf, type FigureQuestion } from './figures.js';

const tallyAt = (code: string, parts: DeliveryParts, year = 2008): Tally =>
  tallyOf(
    aDelivery({
      ...parts,
      descriptor: { ...parts.descriptor, year, location: { code, name: code, municipality: code } },
    }),
  );
const figures = (tally: Tally, question: Partial<FigureQuestion> = {}): FigureRow[] =>
  allFiguresOf(definitions2, {
    year: 2008,
    scope: 'national',
    tally,
    earlier: {},
    expectedLocations: null,
    ...question,
  });
const find = (rows: readonly FigureRow[], measure: string, breakdown?: string, category?: string) =>
  rows.find(
    (row) =>
      row.measure === measure && row.breakdown === (breakdown ?? null) && row.category === (category ?? null),
  );
const many = (count: number, row: Partial<Participation>): Partial<Participation>[] =>
  Array.from({ length: count }, () => row);
const format2 = { descriptor: { formatVersion: '2' } } as const;

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
  it('are named in the note', () => {
    const rows = figures(
      mergeAll([
        tallyAt('ede', { participations: many(3, {}) }),
        tallyAt('breda', { participations: many(3, {}) }),
        tallyAt('goes', { participations: [{}] }),
      ]),
    );
    const place = ['participations.by-location', 'location'] as const;
    expect(find(rows, ...place, 'largest')).toMatchObject({ count: 3, note: 'breda' });
    expect(find(rows, ...place, 'smallest')).toMatchObject({ count: 1, note: 'goes' });
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
    // R: prop.test(8, 10, correct = FALSE)$conf.int is 0.4901625 to 0.9433178.
    expect(ofEducation(10, 8)).toMatchObject({ value: 80, lower: 49, upper: 94.3, note: null });
    expect(ofEducation(10, 0)).toMatchObject({ value: 0, lower: 0, upper: 27.8 });
    expect(ofEducation(10, 10)).toMatchObject({ value: 100, lower: 72.2, upper: 100 });
  });

  it('are marked where their base is under ten, and keep their percent', () => {
    expect(ofEducation(9, 3)).toMatchObject({ value: 33.3, note: 'small-base' });
  });
});

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

describe('uptake', () => {
  const keeping = tallyAt('ede', {
    ...format2,
    uptake: [
      {},
      { referral_source: 'not-asked', referred: 1, intakes: 0, started: 0, in_process: 1, declined: 0 },
    ],
  });
  it('is of the locations that keep it, and says of how many', () => {
    const rows = figures(mergeAll([keeping, tallyAt('breda', {}), tallyAt('goes', format2)]));
    expect(find(rows, 'uptake.referred')).toMatchObject({ count: 5, note: 'of-locations:1/3' });
    expect(find(rows, 'uptake.started', 'referral-source', 'well-baby-clinic')).toMatchObject({
      count: 2,
      base: 4,
      value: 50,
      note: 'of-locations:1/3;small-base',
    });
    expect(find(rows, 'uptake.outcome', 'status', 'in-process')).toMatchObject({
      count: 2,
      base: 5,
      unknown: 0,
    });
    expect(find(figures(keeping), 'uptake.referred')?.note).toBeNull();
  });

  it('of nobody at a location that keeps it is 0, and of locations that keep none nothing', () => {
    const nobody = {
      referral_source: 'not-asked',
      referred: 0,
      intakes: 0,
      started: 0,
      in_process: 0,
      declined: 0,
    } as const;
    expect(find(figures(tallyAt('ede', { ...format2, uptake: [nobody] })), 'uptake.referred')?.count).toBe(0);
    const none = figures(tallyAt('breda', {}));
    expect(find(none, 'uptake.referred')).toMatchObject({ count: null, note: 'of-locations:0/1' });
    expect(find(none, 'uptake.outcome', 'status', 'started')).toMatchObject({
      count: null,
      base: null,
      value: null,
    });
  });
});

describe('outcome', () => {
  const ended = { ended_on: '2008-06-01', end_reason: 'completed' } as const;
  const before = { confidence_start: 5, finding_help_start: 6, support_start: 7 };
  const after = { confidence_end: 7, finding_help_end: 6, support_end: 6 };

  it('leaves out locations of format 1, of its base too, and who did not end', () => {
    const rows = figures(
      mergeAll([
        tallyAt('breda', { participations: [ended] }),
        tallyAt('ede', { ...format2, participations: [{ ...ended, ...before, ...after }, { ...before }] }),
      ]),
    );
    expect(find(rows, 'outcome.answered')).toMatchObject({ count: 1, base: 1, value: 100 });
    expect(find(rows, 'outcome.answered')?.note).toBe('of-locations:1/2;small-base');
    expect(find(rows, 'outcome.marks', 'confidence', 'change')).toMatchObject({
      count: 1,
      value: 2,
      lower: null,
    });
    expect(find(rows, 'outcome.marks', 'support', 'change')?.value).toBe(-1);
    expect(find(rows, 'outcome.direction', 'support', 'lower')).toMatchObject({ count: 1, base: 1 });
  });

  it('leaves out a transfer, which is no end', () => {
    const moved = { ...ended, end_reason: 'transferred', ...before, ...after } as const;
    expect(
      find(figures(tallyAt('ede', { ...format2, participations: [moved] })), 'outcome.answered')?.base,
    ).toBe(0);
  });

  it('tells who answers from who gave marks at the start alone', () => {
    const rows = figures(
      tallyAt('ede', {
        ...format2,
        participations: [
          { ...ended, ...before, ...after, visits_done_total: 16 },
          { ...ended, ...before, end_reason: 'moved', visits_done_total: 5 },
          { ...ended, ...before, confidence_end: 5 },
          { ...ended, outcome_declined: true },
        ],
      }),
    );
    expect(find(rows, 'outcome.responders', 'both', 'count')?.count).toBe(1);
    expect(find(rows, 'outcome.responders', 'start-only', 'count')?.count).toBe(1);
    expect(find(rows, 'outcome.responders', 'start-only', 'completed')).toMatchObject({
      count: 0,
      base: 1,
      value: 0,
    });
    expect(find(rows, 'outcome.responders', 'both', 'start-mark')).toMatchObject({ count: 1, value: 6 });
    expect(find(rows, 'outcome.responders', 'start-only', 'visits')).toMatchObject({ count: 1, value: 5 });
    expect(find(rows, 'outcome.declined')).toMatchObject({ count: 1, base: 4 });
  });
});

describe('estimates', () => {
  /** Mothers who began on New Year's Day; the first ones end after so many days. */
  const followed = (mothers: number, ends: readonly number[]) =>
    tallyAt('ede', {
      participations: Array.from({ length: mothers }, (_, index) => ({
        started_on: '2008-01-01',
        ...(ends[index] === undefined
          ? {}
          : {
              ended_on: `2008-0${Math.floor(ends[index] / 31) + 1}-${String((ends[index] % 31) + 1).padStart(2, '0')}`,
              end_reason: 'moved' as const,
            }),
      })),
    });

  it('have their band beside them, and attrition is the headline', () => {
    const rows = figures(followed(20, [10, 40, 70, 70]));
    const retention = find(rows, 'retention', 'days', '91');
    const attrition = find(rows, 'attrition', 'days', '91');
    expect(retention).toMatchObject({ count: 16, value: 0.8, note: null });
    expect(attrition).toMatchObject({ count: 16, value: 0.2, note: null });
    // Without completions the one is what the other leaves.
    expect(attrition?.lower).toBeCloseTo(1 - (retention?.upper ?? 0), 3);
    expect(find(rows, 'incidence.completed', 'days', '91')).toMatchObject({
      value: 0,
      lower: null,
      note: 'no-band',
    });
    expect(rows.some(({ measure }) => measure === 'retention.lower')).toBe(false);
  });

  it('stop at the first end among fewer than five, and say from which day', () => {
    const early = tallyAt('ede', {
      participations: [
        // Four are followed from the start; the others come under observation half a year later.
        ...many(3, { started_on: '2008-01-01' }),
        { started_on: '2008-01-01', ended_on: '2008-02-01', end_reason: 'moved' },
        ...many(30, {
          started_on: '2007-07-01',
          child_born: '2007-06',
          referred_on: null,
          intake_on: null,
          matched_on: null,
        }),
      ],
    });
    const rows = figures(early);
    expect(find(rows, 'retention', 'days', '91')).toMatchObject({
      value: null,
      note: 'fewer-than-5-at-risk:32',
    });
    expect(find(rows, 'retention', 'days', '365')).toMatchObject({
      count: 33,
      value: null,
      note: 'fewer-than-5-at-risk:32',
    });
  });

  it('stop after the last day with five', () => {
    expect(find(figures(followed(6, [])), 'retention', 'days', '365')).toMatchObject({ count: 6, value: 1 });
    expect(find(figures(followed(6, [])), 'retention', 'days', '457')).toMatchObject({
      count: 0,
      value: null,
      note: 'fewer-than-5-at-risk:367',
    });
  });

  it('are given of groups too, as an association', () => {
    const rows = figures(tallyAt('ede', { participations: many(12, { origin: 'turkey' }) }));
    expect(find(rows, 'retention', 'days:origin=turkey', '183')).toMatchObject({
      count: 12,
      value: 1,
      note: 'no-band;association-not-effect',
    });
    expect(find(rows, 'attrition', 'days:child-age-at-start=3-5', '183')?.value).toBe(0);
    expect(rows.some(({ breakdown }) => breakdown === 'days:origin=morocco')).toBe(false);
  });
});
