import type { Delivery } from '@mim/domain/delivery';
import { aDelivery, type DeliveryParts } from '@mim/domain/testing';
import { describe, expect, it } from 'vitest';
import { emptyTally, mergeAll } from '../tally/merge.js';
import type { Tally } from '../tally/tally.js';
import { tallyOf } from '../tally/testing/counting.js';
import { definitions1 } from './definitions/version-1.js';
import { definitions2 } from './definitions/version-2.js';
import type { FigureRow } from './figure-row.js';
import { type FigureQuestion, figuresOf } from './figures.js';
import { nearestRank } from './histogram.js';

const locationAt = (code: string) => ({ code, name: code, municipality: code });
const delivery = (code: string, year: number, parts: DeliveryParts): Delivery =>
  aDelivery({ ...parts, descriptor: { ...parts.descriptor, year, location: locationAt(code) } });
const tallyAt = (code: string, parts: DeliveryParts, year = 2008): Tally =>
  tallyOf(delivery(code, year, parts));

const figures = (
  tally: Tally,
  question: Partial<FigureQuestion> = {},
  definitions = definitions1,
): FigureRow[] =>
  figuresOf(definitions, {
    year: 2008,
    scope: 'national',
    tally,
    earlier: {},
    expectedLocations: null,
    ...question,
  });
const find = (rows: readonly FigureRow[], measure: string, breakdown?: string, category?: string) => {
  const found = rows.find(
    (row) =>
      row.measure === measure && row.breakdown === (breakdown ?? null) && row.category === (category ?? null),
  );
  const { count, base, value, unknown, note } = found ?? {};
  return { count, base, value, unknown, note };
};

describe('mothers by version 1', () => {
  const receiving = tallyAt('ede', {
    participations: [{ transferred_from: 'breda' }, { transferred_from: 'assen' }, {}],
  });
  it('takes off once who came from a location of the selection', () => {
    const both = mergeAll([receiving, tallyAt('breda', { participations: [{}, {}] })]);
    expect(find(figures(both), 'mothers').count).toBe(4);
    expect(find(figures(receiving), 'mothers').count).toBe(3);
  });

  it('also where the sending location had nothing left to register', () => {
    const nothing = { participations: [], visitingMothers: [], coordinators: [], descriptor: { nil: true } };
    expect(find(figures(mergeAll([receiving, tallyAt('breda', nothing)])), 'mothers').count).toBe(2);
  });
});

describe('shares', () => {
  const known = (unknown: number, rows: number) =>
    tallyAt('ede', {
      participations: Array.from({ length: rows }, (_, at) => ({
        education: at < unknown ? null : 'higher',
      })),
    });
  it('are of the known, with a note from 10% not known on', () => {
    expect(find(figures(known(1, 10)), 'participations', 'education', 'higher')).toEqual({
      count: 9,
      base: 9,
      value: 100,
      unknown: 1,
      note: 'not-known-10-percent',
    });
    expect(find(figures(known(1, 11)), 'participations', 'education', 'higher').note).toBeNull();
  });

  it('have no value where nothing is known', () => {
    expect(find(figures(known(2, 2)), 'participations', 'education', 'lower')).toEqual({
      count: 0,
      base: 0,
      value: null,
      unknown: 2,
      note: 'not-known-10-percent',
    });
  });
});

describe('nearest rank', () => {
  it.each([
    [[1, 1, 2, 1, 3, 1, 4, 1], 50, 2],
    [[1, 1, 2, 1, 3, 1], 50, 2],
    [[1, 9, 5, 1], 90, 1],
    [[1, 8, 5, 1], 90, 5],
    [[7, 1], 90, 7],
  ])('of %j at %i%% is %i', (histogram, percent, expected) => {
    expect(nearestRank(histogram, percent)).toBe(expected);
  });
  it('of nothing is nothing', () => {
    expect(nearestRank([], 50)).toBeNull();
  });
});

describe('the cohort of 2008 by version 1', () => {
  const born = { child_born: '2006-12', started_on: '2006-12-15' };
  const year = (of: number, rows: DeliveryParts['participations'] = []) =>
    tallyAt('ede', { participations: rows }, of);
  const now = year(2008, [
    { ...born },
    { ...born, ended_on: '2008-06-01', end_reason: 'completed' },
    { ...born, ended_on: '2008-06-01', end_reason: 'transferred' },
    { ...born, child_born: '2008-01', ended_on: '2008-12-31', end_reason: 'moved' },
  ]);
  const before = year(2007, [{ ...born, ended_on: '2007-05-01', end_reason: 'no-time' }, { ...born }]);
  const twoBefore = year(2006, [{ ...born, ended_on: '2006-12-31', end_reason: 'moved' }]);
  const status = (rows: readonly FigureRow[], category: string) =>
    find(rows, 'completion.of-cohort', 'status', category);

  it('adds up the ends of three years and who still takes part', () => {
    const rows = figures(now, { earlier: { 2007: before, 2006: twoBefore } });
    expect(status(rows, 'completed')).toMatchObject({ count: 1, base: 4, value: 25, note: null });
    expect(status(rows, 'ended-early')).toMatchObject({ count: 2, base: 4, value: 50 });
    expect(status(rows, 'still-taking-part')).toMatchObject({ count: 1, base: 4, value: 25 });
  });

  it('has a note where an earlier delivery of a location is missing', () => {
    const note = 'cohort-earlier-delivery-missing';
    expect(status(figures(now), 'completed').note).toBe(note);
    const one = { 2007: before };
    expect(status(figures(now, { earlier: one }), 'completed').note).toBe(note);
    const another = { 2007: before, 2006: tallyAt('breda', {}, 2006) };
    expect(status(figures(now, { earlier: another }), 'completed').note).toBe(note);
  });
});

describe('retention by version 1', () => {
  const followed = (mothers: number) =>
    tallyAt('ede', {
      participations: Array.from({ length: mothers }, () => ({ started_on: '2008-01-01' })),
    });
  it('is 1 without a band as long as nobody has ended', () => {
    const rows = figures(followed(5));
    expect(find(rows, 'retention', 'days', '365')).toMatchObject({ count: 5, value: 1, note: null });
    expect(find(rows, 'retention.lower', 'days', '365')).toMatchObject({ value: null, note: 'no-band' });
    expect(find(rows, 'incidence.other', 'days', '365').value).toBe(0);
  });

  it('has no value beyond the last day with five at risk, and still tells how many there are', () => {
    const note = 'fewer-than-5-at-risk';
    expect(find(figures(followed(4)), 'retention', 'days', '91')).toMatchObject({
      count: 4,
      value: null,
      note,
    });
    expect(find(figures(followed(5)), 'retention', 'days', '457')).toMatchObject({
      count: 0,
      value: null,
      note,
    });
  });
});

describe('coordinators', () => {
  it('compute the rate per full-time equivalent from the exact sum of hours', () => {
    const rows = figures(
      tallyAt('ede', {
        coordinators: [{ hours_per_week: 10 }, { hours_per_week: 0.2 }, { hours_per_week: null }],
        visitingMothers: Array.from({ length: 10 }, () => ({})),
      }),
    );
    // 10.2 ÷ 36 = 0.28333…; 10 ÷ 0.28333… = 35.294…, and 10 ÷ 0.28 would be 35.71
    expect(find(rows, 'visiting-mothers-per-fte')).toMatchObject({ count: 10, base: 0.28, value: 35.29 });
    expect(find(rows, 'coordinators').count).toBe(3);
    expect(find(rows, 'coordinators.hours', 'hours', 'sum')).toMatchObject({
      count: 2,
      value: 10.2,
      note: 'hours-not-known',
    });
  });

  it('have no minimum, maximum or sum of hours that nobody recorded', () => {
    const rows = figures(tallyAt('ede', { coordinators: [{ hours_per_week: null }] }));
    expect(find(rows, 'coordinators.hours', 'hours', 'min')).toMatchObject({ count: 0, value: null });
    expect(find(rows, 'visiting-mothers-per-fte')).toMatchObject({ base: 0, value: null });
  });
});

describe('coverage', () => {
  it('stands beside every figure when a location is missing', () => {
    const rows = figures(tallyAt('ede', {}), { expectedLocations: ['ede', 'breda', 'breda'] });
    expect(find(rows, 'locations.expected').count).toBe(2);
    expect(find(rows, 'locations.not-delivered').count).toBe(1);
    expect(rows.every(({ note }) => note?.split(';').includes('coverage-incomplete'))).toBe(true);
    expect(find(rows, 'completion.of-ended').note).toBe('of-those-who-left;coverage-incomplete');
  });

  it('expects what was delivered where there is no list', () => {
    expect(find(figures(tallyAt('ede', {})), 'locations.expected').count).toBe(1);
    expect(find(figures(emptyTally), 'locations.expected').count).toBe(0);
  });
});

describe('completion by group', () => {
  it('is of those who left, and says that it is an association', () => {
    const tally = tallyAt('ede', {
      participations: [
        { origin: 'turkey', ended_on: '2008-06-01', end_reason: 'completed' },
        { origin: 'turkey', ended_on: '2008-06-01', end_reason: 'moved' },
        { origin: null, ended_on: '2008-06-01', end_reason: 'moved' },
        { origin: 'turkey' },
      ],
    });
    const rows = figures(tally, {}, definitions2);
    expect(find(rows, 'completion.of-ended', 'origin', 'turkey')).toEqual({
      count: 1,
      base: 2,
      value: 50,
      unknown: 1,
      note: 'not-known-10-percent;of-those-who-left;association-not-effect;small-base',
    });
  });
});

/** First births of the municipality of Ede. */
const ofEde = (births: number) => [{ municipality: 'ede', year: 2008, births }];

describe('reach per first birth', () => {
  it('is given where the first births are known', () => {
    const tally = tallyAt('ede', {
      participations: [{}, { first_child: false }, { first_child: null }, { started_on: '2007-05-01' }],
    });
    expect(find(figures(tally, { firstBirths: ofEde(40) }), 'reach.rate')).toMatchObject({
      count: 1,
      base: 40,
      value: 0.03,
    });
    expect(figures(tally).some(({ measure }) => measure === 'reach.rate')).toBe(false);
    expect(find(figures(tally, { firstBirths: ofEde(40) }, definitions2), 'reach.rate')).toMatchObject({
      count: 1,
      base: 40,
      value: 2.5,
    });
    expect(find(figures(tally, {}, definitions2), 'reach.rate')).toMatchObject({
      count: 1,
      base: null,
      value: null,
      note: null,
    });
  });

  it('counts a municipality once, and is empty while one is not known', () => {
    const at = (code: string, municipality: string) =>
      tallyOf(
        aDelivery({ descriptor: { location: { code, name: code, municipality } }, participations: [{}] }),
      );
    const births = [...ofEde(50), { municipality: 'ede', year: 2007, births: 1 }];
    const twice = mergeAll([at('noord', 'Ede'), at('zuid', 'Ede')]);
    expect(find(figures(twice, { firstBirths: births }, definitions2), 'reach.rate')).toMatchObject({
      count: 2,
      base: 50,
    });
    const more = mergeAll([twice, at('goes', 'Goes')]);
    expect(find(figures(more, { firstBirths: births }, definitions2), 'reach.rate')).toMatchObject({
      count: 3,
      value: null,
      note: 'first-births-missing:Goes',
    });
  });
});

describe('what delivered without being expected', () => {
  it('counts on both sides, and is named', () => {
    const tally = mergeAll([tallyAt('ede', {}), tallyAt('goes', {})]);
    const of = (expectedLocations: string[] | null, measure: string) =>
      find(figures(tally, { expectedLocations }, definitions2), measure);
    expect(of(['ede', 'breda'], 'locations.expected')).toMatchObject({
      count: 3,
      note: 'delivered-unexpected:goes;coverage-incomplete',
    });
    expect(of(['ede', 'breda'], 'locations.delivered').count).toBe(2);
    expect(of([], 'locations.expected')).toMatchObject({
      count: 2,
      note: 'delivered-unexpected:ede;delivered-unexpected:goes',
    });
    expect(of(null, 'locations.expected')).toMatchObject({ count: 2, note: null });
    expect(of(['ede', 'goes'], 'locations.expected').note).toBeNull();
  });
});
