import { aDelivery, type DeliveryParts } from '@mim/domain/testing';
import { describe, expect, it } from 'vitest';
import { tallyOf } from './testing/counting.js';

const tally = (parts: DeliveryParts) => tallyOf(aDelivery(parts));
const participation = (row: NonNullable<DeliveryParts['participations']>[number]) =>
  tally({ participations: [row] });
const visitingMother = (row: NonNullable<DeliveryParts['visitingMothers']>[number]) =>
  tally({ visitingMothers: [row] }).visitingMothers;

describe('counting participations of 2008', () => {
  it('calls a start on New Year’s Day new, and one the day before continuing', () => {
    expect(participation({ started_on: '2008-01-01' }).participations.new).toBe(1);
    expect(participation({ started_on: '2007-12-31' }).participations.new).toBe(0);
  });

  it('counts an end on New Year’s Eve, and leaves one the day after to the next year', () => {
    const ended = (ended_on: string) =>
      participation({ started_on: '2007-03-01', ended_on, end_reason: 'moved' });
    expect(ended('2008-12-31').ended).toEqual({ moved: 1 });
    expect(ended('2008-01-01').ended).toEqual({ moved: 1 });
    expect(ended('2009-01-01').ended).toEqual({});
    expect(ended('2009-01-01').cohorts.breda?.[2009]?.open).toBe(1);
  });

  it('observes over the leap day: from entry to exit, both from the first visit', () => {
    const whole = participation({ started_on: '2007-12-31' }).survival;
    expect(whole).toEqual({ entries: [1, 1], exits: [367, 1], events: {} });
    const leap = participation({
      started_on: '2008-02-28',
      ended_on: '2008-03-01',
      end_reason: 'no-rapport',
    });
    expect(leap.survival).toEqual({ entries: [0, 1], exits: [3, 1], events: { 'no-rapport': [3, 1] } });
  });

  it('ends the observation of a transferred mother without an event, and leaves her out of the cohort', () => {
    const moved = participation({
      started_on: '2008-01-01',
      ended_on: '2008-01-31',
      end_reason: 'transferred',
    });
    expect(moved.survival).toEqual({ entries: [0, 1], exits: [31, 1], events: {} });
    expect(moved.cohorts).toEqual({ breda: {} });
    expect(moved.byLocation.breda).toMatchObject({ participations: 1, ended: 0 });
  });

  it('counts transfers of the year by sending location, and none of years before', () => {
    const from = (started_on: string) => participation({ started_on, transferred_from: 'constructor' });
    expect(from('2008-06-01').participations.transfersIn).toEqual({ constructor: 1 });
    expect(from('2007-06-01').participations.transfersIn).toEqual({});
  });

  it('puts a child born in June in the cohort of the next year, and one born in July in the one after', () => {
    expect(Object.keys(participation({ child_born: '2007-06' }).cohorts.breda ?? {})).toEqual(['2008']);
    expect(Object.keys(participation({ child_born: '2007-07' }).cohorts.breda ?? {})).toEqual(['2009']);
  });

  it('keeps the kinds of not knowing apart, an empty cell as not asked', () => {
    const rows = ['refused', 'unknown', 'not-asked', null, 'turkey'] as const;
    const { origin } = tally({ participations: rows.map((code) => ({ origin: code })) }).participations
      .breakdowns;
    expect(origin).toEqual({ known: { turkey: 1 }, notKnown: { 'not-asked': 2, refused: 1, unknown: 1 } });
  });

  it('tells recorded and none from not recorded', () => {
    const { circumstances } = tally({
      participations: [
        { mother_circumstances: [] },
        { mother_circumstances: null },
        { mother_circumstances: ['insecurity', 'little-dutch'] },
      ],
    }).participations;
    expect(circumstances['mother-circumstances']).toEqual({
      recorded: 2,
      notRecorded: 1,
      counts: { none: 1, insecurity: 1, 'little-dutch': 1 },
    });
  });

  it('counts waiting only of what started in the year, with both dates', () => {
    const row = {
      started_on: '2008-03-01',
      referred_on: '2008-02-28',
      intake_on: null,
      matched_on: '2008-02-29',
    };
    expect(participation(row).waiting).toEqual({
      'referral-to-intake': [],
      'intake-to-match': [],
      'match-to-first-visit': [1, 1],
      'referral-to-first-visit': [2, 1],
    });
    expect(participation({ ...row, started_on: '2007-12-01' }).waiting['match-to-first-visit']).toEqual([]);
  });

  it('counts as at least 80% a row with exactly four of five visits', () => {
    const visits = (visits_done: number, visits_expected: number) =>
      participation({ visits_done, visits_expected }).dosage;
    expect(visits(4, 5)).toMatchObject({ dueRows: 1, atLeast80: 1 });
    expect(visits(3, 4)).toMatchObject({ dueRows: 1, atLeast80: 0 });
    expect(visits(3, 0)).toMatchObject({ rows: 1, done: 3, dueRows: 0, dueDone: 0 });
  });

  it('counts days beyond eleven years too', () => {
    expect(participation({ started_on: '1990-01-01' }).survival.exits).toEqual([6940, 1]);
  });

  it('throws on a code that the check of a delivery refuses', () => {
    expect(() => participation({ household: 'alone' as never })).toThrow('household has no such code');
  });
});

describe('counting visiting mothers and coordinators of 2008', () => {
  it('has one who stops on New Year’s Day active on that day, and out', () => {
    expect(
      visitingMother({ started_on: '2006-01-01', stopped_on: '2008-01-01', stop_reason: 'moved' }),
    ).toMatchObject({ opening: 1, new: 0, closing: 0, activeDays: 1, stopped: { moved: 1 } });
  });

  it('calls one who starts on New Year’s Day new, and one who starts the day before active on it', () => {
    expect(visitingMother({ started_on: '2008-01-01' })).toMatchObject({ new: 1, opening: 0 });
    expect(visitingMother({ started_on: '2007-12-31' })).toMatchObject({ new: 0, opening: 1 });
  });

  it('counts 366 active days of a leap year', () => {
    expect(visitingMother({ started_on: '2006-01-01' })).toMatchObject({ closing: 1, activeDays: 366 });
  });

  it('leaves a stop after New Year’s Eve to the next year', () => {
    expect(
      visitingMother({ started_on: '2008-12-31', stopped_on: '2009-01-02', stop_reason: 'illness' }),
    ).toMatchObject({ new: 1, opening: 0, closing: 1, activeDays: 1, stopped: {} });
  });

  it('counts months only where both numbers were recorded', () => {
    expect(visitingMother({ months_matched: 6, months_supervised: null })).toMatchObject({
      monthRows: 0,
      monthsMatched: 0,
    });
  });

  it('keeps hours exact', () => {
    const { coordinators } = tally({
      coordinators: [{ hours_per_week: 0.1 }, { hours_per_week: 0.2 }, { hours_per_week: null }],
    });
    expect(coordinators).toEqual({ total: 3, hours: [100_000, 1, 200_000, 1] });
  });
});
