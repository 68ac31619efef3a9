import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDelivery } from '../delivery/validate-delivery.js';
import { writeDelivery } from '../delivery/write-delivery.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { recordedAtLocationArbitrary } from '../testing/annual-arbitraries.js';
import { aRecordedLocation, aRegisteredTrajectory } from '../testing/annual-builders.js';
import { aDelivery } from '../testing/builders.js';
import { type AnnualRows, annualRows } from './annual-rows.js';
import { figureDifferences, rowDifferences } from './delivery-differences.js';
import { keptColumnsOfParticipation, keptRowsOf, withKeptRows } from './kept-rows.js';
import { isNil, locationDescriptor } from './location-descriptor.js';
import { withPseudonyms } from './pseudonyms.js';
import type { RecordedAtLocation } from './recorded-year.js';
import { registrationFigures } from './registration-figures.js';
import { registrationNotices } from './registration-notices.js';
import { type RegistrationState, registrationStanding } from './registration-standing.js';
import { canDeliverYear } from './year-refusals.js';

const breda = { code: 'breda', name: 'Breda', municipality: 'Breda', providers: ['Thuiszorg Breda'] };
const years = [2006, 2007, 2008, 2009, 2010, 2011, 2012];
const rowsOf = (recorded: RecordedAtLocation, year: number) =>
  annualRows(recorded, year, defaultLocationSettings);
const rows = rowsOf(aRecordedLocation(), 2008);
/** Stands for the keyed hash that a server makes: another text for another identifier. */
const pseudonymOf = (table: string, id: string) =>
  [...`${table}:${id}`]
    .map((each) => each.charCodeAt(0).toString(16))
    .reverse()
    .join('');
const deliveryOf = (of: AnnualRows, year: number, version = 1) => {
  const nil = isNil(of);
  return {
    descriptor: locationDescriptor(breda, defaultLocationSettings, { year, version, nil }),
    ...(nil ? { ...of, uptake: [] } : of),
  };
};
/** Of each mother, whether she is erased; and the same of visiting mothers. */
const erasedArbitrary = (recorded: RecordedAtLocation) =>
  fc.record({
    trajectoryIds: fc.subarray(recorded.trajectories.map(({ trajectoryId }) => trajectoryId)),
    visitingMotherIds: fc.subarray(recorded.visitingMothers.map(({ visitingMotherId }) => visitingMotherId)),
  });
const historyAndErased = recordedAtLocationArbitrary.chain((recorded) =>
  fc.record({ recorded: fc.constant(recorded), erased: erasedArbitrary(recorded) }),
);

describe('the delivery that is made of any history', () => {
  it('passes validation without an error, described by its location and under pseudonyms, also when people were erased', () => {
    fc.assert(
      fc.property(historyAndErased, ({ recorded, erased }) => {
        for (const year of years) {
          const all = rowsOf(recorded, year);
          const kept = keptRowsOf(all, erased).map((row, index) => ({ ...row, id: `fresh-${index}` }));
          const left = withoutErased(all, erased);
          const delivery = deliveryOf(withPseudonyms(withKeptRows(left, kept), pseudonymOf), year);
          const result = validateDelivery(writeDelivery(delivery), { year, location: 'breda' });
          expect(result.ok ? [] : result.problem.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      }),
    );
  });

  it('is told of alike before it is written and by whoever reads it', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, (recorded) => {
        for (const year of years) {
          const delivery = deliveryOf(rowsOf(recorded, year), year);
          const read = validateDelivery(writeDelivery(delivery));
          const told = registrationNotices(delivery);
          const warnings = read.ok ? read.value.warnings : read.problem;
          expect(new Set(told.map(({ table, code, column }) => `${table}.csv ${column} ${code}`))).toEqual(
            new Set(warnings.map(({ file, code, column }) => `${file} ${column} ${code}`)),
          );
          for (const { rows: ids, table } of told) {
            expect(ids.length).toBeGreaterThan(0);
            if (table === 'participations')
              expect(rowIds(delivery.participations)).toEqual(expect.arrayContaining([...ids]));
          }
        }
      }),
    );
  });
});

const rowIds = (participations: AnnualRows['participations']) =>
  participations.map(({ participation_id }) => participation_id);

const withoutErased = (
  all: AnnualRows,
  erased: { readonly trajectoryIds: readonly string[]; readonly visitingMotherIds: readonly string[] },
): AnnualRows => ({
  ...all,
  participations: all.participations.filter((row) => !erased.trajectoryIds.includes(row.participation_id)),
  'visiting-mothers': all['visiting-mothers'].filter(
    (row) => !erased.visitingMotherIds.includes(row.visiting_mother_id),
  ),
});

describe('rows that are kept of who was erased', () => {
  it('leave the numbers of a year as they were', () => {
    fc.assert(
      fc.property(historyAndErased, ({ recorded, erased }) => {
        for (const year of years) {
          const all = rowsOf(recorded, year);
          const kept = keptRowsOf(all, erased).map((row, index) => ({ ...row, id: `fresh-${index}` }));
          const numbers = (of: AnnualRows) =>
            registrationFigures(of, year).filter(
              ({ breakdown }) => breakdown === null || breakdown === 'reason',
            );
          expect(numbers(withKeptRows(withoutErased(all, erased), kept))).toEqual(numbers(all));
        }
      }),
    );
  });

  it('hold what every row must have and numbers of visits, and nothing of who she was', () => {
    const [kept] = keptRowsOf(rows, { trajectoryIds: ['t1'], visitingMotherIds: [] });
    expect(Object.keys(kept?.cells ?? {})).toEqual([...keptColumnsOfParticipation]);
    expect(JSON.stringify(kept)).not.toMatch(/t1|netherlands|weak-social-network|1980/);
  });
});

describe('pseudonyms', () => {
  it('are the same for a trajectory and a visiting mother from year to year, and also after two records became one', () => {
    const merged = aRecordedLocation({
      trajectories: [
        aRegisteredTrajectory(),
        aRegisteredTrajectory({ trajectoryId: 't2', motherId: 'm1', startedOn: '2009-02-01' }),
      ],
    });
    const apart = aRecordedLocation({
      trajectories: [
        aRegisteredTrajectory(),
        aRegisteredTrajectory({ trajectoryId: 't2', motherId: 'm2', startedOn: '2009-02-01' }),
      ],
    });
    const under = (recorded: RecordedAtLocation, year: number) =>
      withPseudonyms(rowsOf(recorded, year), pseudonymOf);
    const ids = rowIds(under(merged, 2009).participations);
    expect(ids).toEqual(rowIds(under(apart, 2009).participations));
    expect(ids).toEqual(expect.arrayContaining(rowIds(under(apart, 2008).participations)));
    expect(under(merged, 2008)['visiting-mothers'][0]?.visiting_mother_id).toBe(
      under(merged, 2009)['visiting-mothers'][0]?.visiting_mother_id,
    );
  });

  it('order the rows by themselves, and change no other cell', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, (recorded) => {
        const before = rowsOf(recorded, 2008);
        const after = withPseudonyms(before, pseudonymOf);
        expect(rowIds(after.participations)).toEqual(
          before.participations.map((row) => pseudonymOf('participations', row.participation_id)).toSorted(),
        );
        expect(registrationFigures(after, 2008)).toEqual(registrationFigures(before, 2008));
      }),
    );
  });
});

describe('what describes a location', () => {
  it('follows from its settings on the last day of the year', () => {
    const settings = {
      ...defaultLocationSettings,
      homeStartOffered: true,
      bookProgrammes: ['boekenbabys' as const],
      restrictedTo: ['any-circumstance' as const],
      funding: ['subsidy' as const],
      reimbursement: 'per-visit' as const,
    };
    expect(locationDescriptor(breda, settings, { year: 2008, version: 2, nil: false })).toEqual({
      formatVersion: '2',
      year: 2008,
      version: 2,
      location: { code: 'breda', name: 'Breda', municipality: 'Breda' },
      providers: ['Thuiszorg Breda'],
      variants: ['regular', 'home-start', 'boekenbabys'],
      targetGroup: 'restricted',
      funding: ['subsidy'],
      reimbursement: ['per-visit'],
      nil: false,
    });
  });

  it('says that there was nothing only where there is no row and nobody was referred', () => {
    const nothing = { participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] };
    expect(isNil(nothing)).toBe(true);
    expect(isNil({ ...nothing, uptake: rows.uptake })).toBe(false);
    expect(isNil({ ...nothing, coordinators: rows.coordinators })).toBe(false);
  });
});

describe('a year', () => {
  const location = { firstYear: 2004, lastYear: 2008 };
  it.each([
    [2003, '2009-01-01', 'year-before-location'],
    [2009, '2010-06-01', 'year-after-location'],
    [2008, '2008-12-31', 'year-not-over'],
    [2008, '2009-01-01', null],
    // A location that closed can still correct what it sent.
    [2006, '2015-01-01', null],
  ])('%i on %s: %s', (year, today, code) => {
    const can = canDeliverYear(year, location, today);
    expect(can.ok ? null : can.problem.code).toBe(code);
  });

  const state: RegistrationState = {
    year: 2008,
    location,
    today: '2009-01-15',
    sent: null,
    errors: 0,
    incomplete: 0,
    unconfirmed: 0,
  };
  it.each([
    [{ today: '2008-12-31', errors: 1 }, 'running'],
    [{ year: 2003 }, 'outside-location'],
    [{ errors: 1, incomplete: 1, unconfirmed: 1 }, 'with-errors'],
    [{ incomplete: 1, unconfirmed: 1 }, 'incomplete'],
    [{ unconfirmed: 1 }, 'with-warnings'],
    [{}, 'ready'],
    [{ sent: { isSentBack: false, hasChanged: false }, incomplete: 2 }, 'sent'],
    [{ sent: { isSentBack: false, isAccepted: true, hasChanged: false } }, 'accepted'],
    [{ sent: { isSentBack: false, isAccepted: true, hasChanged: true } }, 'changed'],
    [{ sent: { isSentBack: false, hasChanged: true } }, 'changed'],
    [{ sent: { isSentBack: true, hasChanged: true } }, 'sent-back'],
  ] as const)('with %o stands as %s', (of, expected) => {
    expect(registrationStanding({ ...state, ...of })).toBe(expected);
  });
});

describe('what changes between two versions', () => {
  it('is nothing between a delivery and itself, in whatever order', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, (recorded) => {
        const one = rowsOf(recorded, 2008);
        const other = { ...structuredClone(one), participations: one.participations.toReversed() };
        expect(rowDifferences(one, other)).toEqual([]);
        expect(figureDifferences(one, other, 2008)).toEqual([]);
      }),
    );
  });

  it('is told the other way round when the versions change places', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, recordedAtLocationArbitrary, (one, other) => {
        const [before, after] = [rowsOf(one, 2008), rowsOf(other, 2008)];
        const kinds = { added: 'gone', gone: 'added', changed: 'changed' } as const;
        const there = rowDifferences(before, after).map(({ table, id, kind }) => `${table} ${id} ${kind}`);
        const back = rowDifferences(after, before).map(
          ({ table, id, kind }) => `${table} ${id} ${kinds[kind]}`,
        );
        expect(back).toEqual(there);
      }),
    );
  });

  it('names the row, the cells and the figures', () => {
    const after = {
      ...rows,
      participations: rows.participations.map((row) => ({ ...row, household: 'single' as const })),
    };
    expect(rowDifferences(rows, after)).toEqual([
      {
        table: 'participations',
        id: 't1',
        kind: 'changed',
        cells: [{ column: 'household', before: 'with-partner', after: 'single' }],
      },
    ]);
    expect(figureDifferences(rows, after, 2008)).toEqual([
      { measure: 'participations', breakdown: 'household', category: 'single', before: null, after: 1 },
      { measure: 'participations', breakdown: 'household', category: 'with-partner', before: 1, after: null },
    ]);
  });
});

describe('the figures of a registration', () => {
  it('count shares of the known, and who is not known beside them', () => {
    const delivery = aDelivery({
      participations: [
        { origin: 'turkey' },
        { origin: 'netherlands' },
        { origin: 'refused' },
        { origin: null },
      ],
    });
    expect(
      registrationFigures(delivery, 2008).filter(
        ({ measure, breakdown }) => measure === 'participations' && breakdown === 'origin',
      ),
    ).toEqual([
      {
        measure: 'participations',
        breakdown: 'origin',
        category: 'netherlands',
        count: 1,
        base: 2,
        unknown: 2,
      },
      { measure: 'participations', breakdown: 'origin', category: 'turkey', count: 1, base: 2, unknown: 2 },
    ]);
  });

  it('leave who goes on elsewhere out of those who ended', () => {
    const delivery = aDelivery({
      participations: [
        { ended_on: '2008-11-02', end_reason: 'completed' },
        { ended_on: '2008-11-02', end_reason: 'transferred' },
      ],
    });
    const figure = (name: string) =>
      registrationFigures(delivery, 2008).find(({ measure }) => measure === name);
    expect(figure('ended')?.count).toBe(1);
    expect(figure('completion.of-ended')).toMatchObject({ count: 1, base: 1 });
  });
});
