import { addDays } from '@mim/domain/kernel';
import { participantRoles } from '@mim/domain/visit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coordinator,
  firstDayToCome,
  startVisitors,
  usualVisitor,
  visitorInput,
  visitorOf,
  visitorOptions,
  visitorProblems,
  withVisitors,
} from './visitors.js';

const seed = 20_081_231;
const marja = { id: 'marja', name: 'Marja Jansen', isErased: false };
const fatma = { id: 'fatma', name: 'Fatma Demir', isErased: false };
const matches = [
  { visitingMother: marja, startedOn: '2026-01-10', endedOn: '2026-02-10' },
  { visitingMother: fatma, startedOn: '2026-02-20', endedOn: null },
];
const dayOf = fc.integer({ min: -30, max: 90 }).map((days) => addDays('2026-01-10', days));
const who = fc.constantFrom(marja, fatma, null);

describe('who comes', () => {
  test.each([
    ['2026-01-09', coordinator],
    ['2026-02-10', 'marja'],
    ['2026-02-15', coordinator],
    ['2026-02-20', 'fatma'],
  ])('is usually, on %s, %s', (day, expected) => {
    expect(usualVisitor(matches, day)).toBe(expected);
  });

  test('is sent as it was stored when nobody touches it', () => {
    fc.assert(
      fc.property(dayOf, who, who, (visitOn, visitingMother, companion) => {
        const fields = { ...startVisitors({ visitOn, visitingMother, companion }, matches), visitOn };
        expect(visitorInput(visitorOf(fields, matches, visitOn), fields.companion)).toEqual({
          visitingMotherId: visitingMother?.id ?? null,
          companionId: companion?.id ?? null,
        });
      }),
      { seed },
    );
  });

  test('follows the match when the day is moved, unless somebody was chosen', () => {
    fc.assert(
      fc.property(dayOf, dayOf, who, (planned, moved, visitingMother) => {
        const fields = startVisitors({ visitOn: planned, visitingMother, companion: null }, matches);
        const came = visitingMother?.id ?? coordinator;
        const expected = came === usualVisitor(matches, planned) ? usualVisitor(matches, moved) : came;
        expect(visitorOf({ ...fields, visitOn: moved }, matches, planned)).toBe(expected);
      }),
      { seed },
    );
  });

  test('is among who took part exactly when a visiting mother came', () => {
    const roles = fc.subarray([...participantRoles.values]);
    const visitor = fc.constantFrom(coordinator, 'marja');
    fc.assert(
      fc.property(roles, visitor, fc.constantFrom(null, 'fatma'), (participants, visitor, companion) => {
        const present = withVisitors(participants, { visitor, companion });
        expect(present.includes('visiting-mother')).toBe(visitor !== coordinator || companion !== null);
        const others = participants.filter((role) => role !== 'visiting-mother');
        expect(present.filter((role) => role !== 'visiting-mother')).toEqual(others);
      }),
      { seed },
    );
  });

  test('is no visiting mother twice', () => {
    expect(visitorProblems('marja', 'marja', '2026-02-01')).toMatchObject([
      { field: 'companion', problem: { code: 'visitor-twice' } },
    ]);
    expect(visitorProblems(coordinator, 'marja', '2026-02-01')).toEqual([]);
  });

  test('can be whoever is listed, and who was named before she stopped, each once', () => {
    const options = visitorOptions([{ id: 'fatma', label: 'Fatma Demir' }], matches, {
      visitingMother: { id: 'oud', name: 'Oude Bekende', isErased: false },
      companion: null,
    });
    expect(options.map(({ id }) => id)).toEqual(['fatma', 'oud', 'marja']);
  });
});

test('a visit to come starts from the first day of a match that is yet to begin, and from no other', () => {
  expect(firstDayToCome(matches, '2026-02-12')).toBe('2026-02-20');
  expect(firstDayToCome(matches, '2026-02-20')).toBeNull();
});
