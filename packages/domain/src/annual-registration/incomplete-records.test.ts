import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originGroups } from '../code-lists/person-lists.js';
import { deliveryTable, deliveryTables } from '../delivery/tables.js';
import { namesOf } from '../kernel/fact.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { recordedAtLocationArbitrary } from '../testing/annual-arbitraries.js';
import {
  aRecordedLocation,
  aRegisteredTrajectory,
  aRegisteredVisitingMother,
} from '../testing/annual-builders.js';
import { type AnnualRows, annualRows } from './annual-rows.js';
import {
  comparedWithVisitor,
  filledInBy,
  motherRecordFacts,
  visitorRecordFacts,
} from './asked-of-records.js';
import { incompleteRecords } from './incomplete-records.js';
import { isNil, locationDescriptor } from './location-descriptor.js';
import { lastVisitorIn } from './participation-rows.js';
import type { RecordedAtLocation } from './recorded-year.js';
import { registrationNotices } from './registration-notices.js';

const breda = { code: 'breda', name: 'Breda', municipality: 'Breda', providers: ['Thuiszorg Breda'] };
const rowsOf = (recorded: RecordedAtLocation, year: number) =>
  annualRows(recorded, year, defaultLocationSettings);

describe('what a year misses', () => {
  const missingOf = (recorded: Partial<RecordedAtLocation>, today = '2009-01-15') => {
    const all = aRecordedLocation(recorded);
    return incompleteRecords(all, rowsOf(all, 2008), 2008, today).map(({ table, id, missing }) => [
      table,
      id,
      missing.map(({ name, visitOn }) => (visitOn === null ? name : `${name} ${visitOn}`)),
    ]);
  };

  it('is nothing where all that is asked was answered, also by that she would not say', () => {
    const trajectories = [aRegisteredTrajectory({ origin: 'refused', household: 'not-asked' })];
    expect(missingOf({ trajectories })).toEqual([]);
  });

  it('is an origin that nobody answered, of a mother and of a visiting mother', () => {
    expect(
      missingOf({
        trajectories: [aRegisteredTrajectory({ origin: null })],
        visitingMothers: [aRegisteredVisitingMother({ origin: null })],
      }),
    ).toEqual([
      ['participations', 't1', ['origin']],
      ['visiting-mothers', 'v1', ['origin']],
    ]);
  });

  it('is by what a mother is compared with who visited her last, also where that one has no row in the year', () => {
    const stopped = aRegisteredVisitingMother({
      languages: [],
      education: null,
      stoppedOn: '2007-11-30',
      stopReason: 'moved',
    });
    const match = { visitingMotherId: 'v1', startedOn: '2007-05-01', endedOn: '2007-11-30' };
    const visited = { startedOn: '2007-05-01', languages: [], matches: [match] };
    expect(missingOf({ trajectories: [aRegisteredTrajectory(visited)], visitingMothers: [stopped] })).toEqual(
      [
        ['participations', 't1', ['languages']],
        ['visiting-mothers', 'v1', ['languages']],
      ],
    );
    expect(
      missingOf({ trajectories: [aRegisteredTrajectory({ ...visited, matches: [] })], visitingMothers: [] }),
    ).toEqual([]);
  });

  it('is no answer that her coming to a meeting group gave', () => {
    const trajectories = [aRegisteredTrajectory({ groupParticipant: null })];
    expect(missingOf({ trajectories })[0]?.[2]).toEqual(['groupParticipant']);
    const groupSessions = [{ heldOn: '2008-03-03', attendees: ['t1'] }];
    expect(missingOf({ trajectories, groupSessions })).toEqual([]);
  });

  it('is told of each record with a row in the year, by what it is called', () => {
    expect(
      missingOf({
        trajectories: [
          aRegisteredTrajectory({ household: null, birthYear: null, bornOn: null }),
          aRegisteredTrajectory({
            trajectoryId: 't2',
            motherId: 'm2',
            income: null,
            startedOn: null,
            visits: [],
          }),
        ],
        visitingMothers: [
          aRegisteredVisitingMother({ preparation: null, workExperience: null, languages: [] }),
        ],
        coordinators: [
          {
            coordinatorId: 'c1',
            hoursPerWeek: null,
            workExperience: [],
            education: null,
            startedOn: null,
            stoppedOn: null,
          },
        ],
      }),
    ).toEqual([
      ['participations', 't1', ['birthYear', 'household']],
      ['visiting-mothers', 'v1', ['languages', 'preparation', 'workExperience']],
      ['coordinators', 'c1', ['hoursPerWeek', 'workExperience', 'education']],
    ]);
  });

  it('is a visit too that was planned and never told of, or whose length nobody wrote down', () => {
    const visit = { visitOn: '2008-01-31', status: 'done', kind: 'home', durationMinutes: 75 } as const;
    const visits = [
      visit,
      { ...visit, visitOn: '2008-03-02', durationMinutes: null },
      { ...visit, visitOn: '2008-04-02', status: 'planned', durationMinutes: null } as const,
      { ...visit, visitOn: '2008-12-20', status: 'planned', durationMinutes: null } as const,
      { ...visit, visitOn: '2009-01-05', status: 'planned', durationMinutes: null } as const,
    ];
    const trajectories = [aRegisteredTrajectory({ visits })];
    expect(missingOf({ trajectories }, '2008-12-01')).toEqual([
      ['participations', 't1', ['visit-minutes 2008-03-02', 'visit-open 2008-04-02']],
    ]);
    expect(missingOf({ trajectories })[0]?.[2]).toHaveLength(3);
  });

  describe('beside what the validation warns of', () => {
    /** A location of which this and that was never answered, or was answered with that she would not say. */
    const withGaps = fc.tuple(
      recordedAtLocationArbitrary,
      fc.subarray([...Object.keys(motherRecordFacts), 'bornOn']),
      fc.subarray([
        ...namesOf(visitorRecordFacts.person),
        ...namesOf(visitorRecordFacts.visitingMother),
        'bornOn',
      ]),
      fc.infiniteStream(fc.boolean()),
    );
    const emptied = <Recorded extends object>(recorded: Recorded, names: readonly string[]): Recorded => ({
      ...recorded,
      ...Object.fromEntries(names.map((name) => [name, name === 'languages' ? [] : null])),
    });

    it('is each cell that is empty, but for whom nobody visited and for who would not say', () => {
      fc.assert(
        fc.property(withGaps, ([all, ofMothers, ofVisitors, chance]) => {
          const some = <Each extends object>(each: Each, names: readonly string[]) =>
            chance.next().value ? emptied(each, names) : each;
          const recorded = {
            ...all,
            trajectories: all.trajectories.map((each) => some(each, ofMothers)),
            visitingMothers: all.visitingMothers.map((each) => some(each, ofVisitors)),
          };
          const rows = rowsOf(recorded, 2008);
          const listed = new Set(
            incompleteRecords(recorded, rows, 2008, '2009-01-15').flatMap(({ table, id, missing }) =>
              missing.map(({ name }) => `${table} ${id} ${name}`),
            ),
          );
          expect(
            warnedOf(rows).filter(({ table, id, column, cell }) => {
              if (cell !== null) return false;
              const facts: Readonly<Record<string, string>> = filledInBy[table];
              if (facts[column] !== undefined) return !listed.has(`${table} ${id} ${facts[column]}`);
              const compared: string | undefined = { ...comparedWithVisitor }[column];
              const mother = recorded.trajectories.find(({ trajectoryId }) => trajectoryId === id);
              const visitorId = mother && lastVisitorIn(mother, 2008);
              const visitor = recorded.visitingMothers.find((each) => each.visitingMotherId === visitorId);
              if (compared === undefined || mother === undefined) return true;
              const isAsked =
                listed.has(`${table} ${id} ${compared}`) ||
                listed.has(`visiting-mothers ${visitorId} ${compared}`);
              const isRefused =
                compared === 'origin' &&
                [mother.origin, visitor?.origin].some(
                  (origin) => origin != null && !originGroups.isKnown(origin),
                );
              return visitor !== undefined && !isAsked && !isRefused;
            }),
          ).toEqual([]);
        }),
      );
    });

    it('is nothing of what stands there, so that it can be confirmed', () => {
      const codes = new Set<string>();
      fc.assert(
        fc.property(recordedAtLocationArbitrary, (recorded) => {
          for (const { code, cell } of warnedOf(rowsOf(recorded, 2008)))
            if (code !== 'often-not-known') {
              codes.add(code);
              expect(cell).not.toBeNull();
            }
        }),
      );
      expect(codes).toContain('no-visit-in-year');
    });

    it('has a fact for each characteristic that can be not known', () => {
      for (const table of ['participations', 'visiting-mothers', 'coordinators'] as const) {
        const named = { ...(table === 'participations' && comparedWithVisitor), ...filledInBy[table] };
        expect(Object.keys(named).toSorted()).toEqual([...deliveryTables[table].characteristics].toSorted());
      }
    });
  });
});

/** Each cell of a row of a person at which the validation warns. */
function warnedOf(rows: AnnualRows) {
  const descriptor = locationDescriptor(breda, defaultLocationSettings, {
    year: 2008,
    version: 1,
    nil: isNil(rows),
  });
  const delivery = { descriptor, ...(descriptor.nil ? { ...rows, uptake: [] } : rows) };
  return registrationNotices(delivery)
    .filter(({ severity }) => severity === 'warning')
    .flatMap(({ table, column, code, rows: ids }) => {
      if (table === 'uptake' || column === null) return [];
      const { key } = deliveryTable(table);
      const cells = new Map(
        (rows[table] as readonly object[]).map((row) => {
          const cellsOfRow = row as Readonly<Record<string, unknown>>;
          return [cellsOfRow[key], cellsOfRow[column]] as const;
        }),
      );
      return ids.map((id) => ({ table, id, column, code, cell: cells.get(id) ?? null }));
    });
}
