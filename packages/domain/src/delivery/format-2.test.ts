import { describe, expect, it } from 'vitest';
import { aDelivery, type DeliveryParts } from '../testing/builders.js';
import { validateDelivery } from './validate-delivery.js';
import { type DeliveryTexts, writeDelivery } from './write-delivery.js';

const aSecond = (parts: DeliveryParts = {}) => aDelivery({ ...parts, descriptor: { formatVersion: '2' } });
const found = (texts: DeliveryTexts) => {
  const result = validateDelivery(texts);
  return (result.ok ? result.value.warnings : result.problem).map(
    ({ severity, file, line, column, code }) => `${severity} ${file} ${line} ${column} ${code}`,
  );
};
const foundIn = (parts: DeliveryParts) => found(writeDelivery(aSecond(parts)));
const ended = { ended_on: '2008-10-01', end_reason: 'moved' } as const;
const came = { transferred_from: 'ede', referred_on: null, intake_on: null, matched_on: null } as const;

describe('a delivery of format 2', () => {
  it('holds uptake and what came with it', () => {
    const delivery = aSecond({
      participations: [{ ...ended, ...came, transferred_on: '2008-02-01', confidence_end: 8 }],
      uptake: [{}, { referral_source: 'not-asked' }],
    });
    const texts = writeDelivery(delivery);
    expect(Object.keys(texts)).toContain('uptake.csv');
    expect(validateDelivery(texts)).toMatchObject({ ok: true, value: { delivery, warnings: [] } });
  });

  it('has a table of uptake without rows where that is not kept', () => {
    expect(foundIn({})).toEqual([]);
    const { 'uptake.csv': _, ...without } = writeDelivery(aSecond());
    expect(found(without)).toEqual(['error uptake.csv 1 null file-missing']);
  });

  it('without a column that it has lacks that column', () => {
    const { 'participations.csv': first = '' } = writeDelivery(aDelivery());
    const problems = found({ ...writeDelivery(aSecond()), 'participations.csv': first });
    expect(problems).toContain('error participations.csv 1 begun_again missing-column');
    expect(problems).toHaveLength(12);
  });

  it.each([
    ['error', 'transferred_on', 'transfer-date-without-location', { transferred_on: '2008-02-01' }],
    ['error', 'transferred_on', 'dates-out-of-order', { ...came, transferred_on: '2008-03-01' }],
    ['warning', 'ended_on', 'outcome-without-end', { question_answered: 'no' as const }],
    ['warning', 'ended_on', 'outcome-without-end', { network_end: 0 }],
  ] as const)('has an %s at %s: %s', (severity, column, code, row) => {
    expect(foundIn({ participations: [row] })).toEqual([
      `${severity} participations.csv 2 ${column} ${code}`,
    ]);
  });

  it.each([
    ['error', 'referred', 'uptake-does-not-add-up', [{ declined: 2 }]],
    ['error', 'intakes', 'intakes-above-referred', [{ intakes: 5 }]],
    ['warning', 'started', 'started-above-intakes', [{ intakes: 1 }]],
  ] as const)('has an %s at %s of uptake: %s', (severity, column, code, uptake) => {
    expect(foundIn({ uptake })).toEqual([`${severity} uptake.csv 2 ${column} ${code}`]);
  });

  it('has each source once', () => {
    expect(foundIn({ uptake: [{}, {}] })).toEqual(['error uptake.csv 3 referral_source duplicate-id']);
  });

  it('can tell that nobody was referred', () => {
    const none = { referred: 0, intakes: 0, started: 0, in_process: 0, declined: 0 };
    expect(foundIn({ uptake: [{ referral_source: 'not-asked', ...none }] })).toEqual([]);
  });
});

describe('a delivery of format 1', () => {
  it('is written as ever', () => {
    const texts = writeDelivery(aDelivery());
    expect(Object.keys(texts)).toEqual([
      'datapackage.json',
      'participations.csv',
      'visiting-mothers.csv',
      'coordinators.csv',
    ]);
    expect(texts['participations.csv']?.split('\r\n')[0]).toMatch(/,group_participant,referred_to$/);
  });

  it('does not know what came later', () => {
    const result = validateDelivery(writeDelivery(aDelivery()));
    expect(result).toMatchObject({
      ok: true,
      value: { delivery: { participations: [{ begun_again: null, confidence_end: null }], uptake: [] } },
    });
  });

  it('refuses a table and columns that came later', () => {
    const second = writeDelivery(aSecond());
    expect(found({ ...writeDelivery(aDelivery()), 'uptake.csv': second['uptake.csv'] ?? '' })).toEqual([
      'error uptake.csv 1 null table-not-in-format',
    ]);
    const mixed = { ...writeDelivery(aDelivery()), 'participations.csv': second['participations.csv'] ?? '' };
    expect(found(mixed)).toContain('error participations.csv 1 transferred_on unknown-column');
  });
});
