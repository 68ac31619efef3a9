import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { validateDelivery } from '@mim/domain/delivery/schema';
import { epochDayOf } from '@mim/domain/kernel';
import { describe, expect, it } from 'vitest';
import { makeDemo } from '../programme/make-demo.js';
import { readDemoDeliveries } from '../read-demo-deliveries.js';
import { closedLocations, corrected, notDelivered } from './made-locations.js';
import { pastDeliveries } from './past-deliveries.js';
import { recordedHere } from './recorded-here.js';
import { firstYearOfFormat2, yearOf } from './years.js';

const published = await readDemoDeliveries();
const ids = { participations: 'participation_id', 'visiting-mothers': 'visiting_mother_id' } as const;

describe.each(['2026-11-27', '2026-01-09', '2024-02-29'])('the deliveries before %s', (today) => {
  const last = yearOf(today) - 1;
  const parts = [...makeDemo(epochDayOf(today))];
  const between = parts.pop();
  if (between === undefined) throw new Error('nothing was made up');
  const here = new Map(
    parts.map((rows) => {
      const recorded = recordedHere(rows, between, 'a secret that is long enough to be one', last);
      return [recorded.code, recorded] as const;
    }),
  );
  const past = pastDeliveries(published, here, last);
  const named = { name: 'X', municipality: 'X', providers: ['X'] };
  const all: readonly Delivery[] = [
    ...published,
    ...past,
    ...[...here.values()].map(({ delivery }) => delivery(named, last)),
  ];
  const locations = [...here.keys(), ...closedLocations.map(({ code }) => code)];
  /** The last version of each year. */
  const ofLocation = (code: string) =>
    new Map(
      all
        .filter(({ descriptor }) => descriptor.location.code === code)
        .map((each) => [each.descriptor.year, each] as const),
    );

  it('have no error', () => {
    for (const delivery of all) {
      const read = validateDelivery(writeDelivery(delivery));
      const errors = read.ok ? [] : read.problem.filter(({ severity }) => severity === 'error');
      expect([delivery.descriptor.location.code, delivery.descriptor.year, errors]).toEqual([
        delivery.descriptor.location.code,
        delivery.descriptor.year,
        [],
      ]);
    }
  });

  it('are of every year, but for those that say so', () => {
    for (const code of locations) {
      const closed = closedLocations.find((location) => location.code === code);
      const [first, until] = [closed?.firstYear ?? 2008, closed?.lastYear ?? last];
      const years = [...ofLocation(code).keys()];
      const expected = Array.from({ length: until - first + 1 }, (_, index) => first + index).filter(
        (year) => !notDelivered.some(([at, missing]) => at === code && missing === year),
      );
      expect([code, years]).toEqual([code, expected]);
    }
    for (const [code, year] of corrected) expect(ofLocation(code).get(year)?.descriptor.version).toBe(2);
    for (const { descriptor } of past)
      expect(descriptor.formatVersion).toBe(descriptor.year < firstYearOfFormat2 ? '1' : '2');
    expect(past.filter(({ descriptor }) => descriptor.nil)).toHaveLength(1);
  });

  it.each(['participations', 'visiting-mothers'] as const)('go on from year to year: %s', (table) => {
    const ended = (row: { readonly ended_on?: unknown; readonly stopped_on?: unknown }) =>
      (row.ended_on ?? row.stopped_on ?? null) !== null;
    for (const code of locations) {
      const years = ofLocation(code);
      for (const [year, delivery] of years) {
        const next = years.get(year + 1);
        if (next === undefined) continue;
        const rows = new Map(next[table].map((row) => [(row as never)[ids[table]] as string, row]));
        const goOn = delivery[table].filter((row) => !ended(row as never));
        for (const row of goOn) {
          const id = (row as never)[ids[table]] as string;
          expect([code, year, id, rows.get(id)]).toMatchObject([
            code,
            year,
            id,
            { started_on: row.started_on, birth_year: row.birth_year },
          ]);
          rows.delete(id);
        }
        // Who was not there before began in the year.
        for (const row of rows.values())
          expect([code, year, yearOf(row.started_on)]).toEqual([code, year, year + 1]);
      }
    }
  });

  it('tell a story without jumps', () => {
    const sums = new Map<number, { mothers: number; visitors: number; ended: number; completed: number }>();
    for (const code of locations)
      for (const [year, delivery] of ofLocation(code)) {
        const sum = sums.get(year) ?? { mothers: 0, visitors: 0, ended: 0, completed: 0 };
        const left = delivery.participations.filter(
          ({ end_reason }) => end_reason !== null && end_reason !== 'transferred',
        );
        sum.mothers += delivery.participations.length;
        sum.visitors += delivery['visiting-mothers'].length;
        sum.ended += left.length;
        sum.completed += left.filter(({ end_reason }) => end_reason === 'completed').length;
        sums.set(year, sum);
      }
    for (const [year, { mothers, visitors, ended, completed }] of sums) {
      const before = sums.get(year - 1);
      expect(completed / ended).toBeGreaterThan(0.35);
      expect(completed / ended).toBeLessThan(0.65);
      if (before === undefined) continue;
      expect([year, Math.abs(mothers / before.mothers - 1) < 0.2]).toEqual([year, true]);
      expect([year, Math.abs(visitors / before.visitors - 1) < 0.2]).toEqual([year, true]);
    }
  });
});
