import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { dayArbitrary, visitRecordArbitrary } from '../testing/trajectory-arbitraries.js';
import { checkVisitors, matchOn } from './visitor.js';
import { visitByWhomSchema, visitPlanByWhomSchema } from './visitor-schema.js';

const marja = { visitingMotherId: 'marja', stoppedOn: null, pauses: [] };
const fatma = { visitingMotherId: 'fatma', stoppedOn: '2008-03-01', pauses: [] };
const away = {
  ...marja,
  visitingMotherId: 'bea',
  pauses: [{ firstDay: '2008-03-01', lastDay: '2008-03-09' }],
};
type Who = Parameters<typeof checkVisitors>[0];
const codeOf = (visitor: Who, companion: Who, visitOn: string, status: 'planned' | 'done' = 'done') => {
  const result = checkVisitors(visitor, companion, { visitOn, status });
  return result.ok ? 'ok' : result.problem.code;
};

describe('who comes to a visit', () => {
  it.each([
    ['ok', marja, null, '2008-03-02'],
    ['ok', null, null, '2008-03-02'],
    ['ok', marja, fatma, '2008-03-01'],
    ['ok', null, marja, '2008-03-02'],
    ['visitor-stopped', fatma, null, '2008-03-02'],
    ['visitor-stopped', marja, fatma, '2008-03-02'],
    ['visitor-twice', marja, marja, '2008-03-02'],
  ] as const)('is %s for %o with %o on %s', (code, visitor, companion, visitOn) => {
    expect(codeOf(visitor, companion, visitOn)).toBe(code);
  });

  it.each([
    ['visitor-away', away, null, '2008-03-01', 'planned'],
    ['visitor-away', marja, away, '2008-03-09', 'planned'],
    ['ok', away, null, '2008-03-10', 'planned'],
    ['ok', away, null, '2008-03-05', 'done'],
  ] as const)('is %s for %o with %o on %s, %s', (code, visitor, companion, visitOn, status) => {
    expect(codeOf(visitor, companion, visitOn, status)).toBe(code);
  });

  it('came as long as she had not stopped, whoever went along', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -400, max: 400 }), (visitOn, days) => {
        const stopping = { ...fatma, stoppedOn: addDays(visitOn, days) };
        expect(codeOf(stopping, marja, visitOn)).toBe(days < 0 ? 'visitor-stopped' : 'ok');
        expect(codeOf(marja, stopping, visitOn)).toBe(codeOf(stopping, marja, visitOn));
      }),
    );
  });

  it('is left as it is, or named, or the coordinator: nothing else is read', () => {
    const id = '0b0e8a52-6a5c-4d6c-9c3e-0a1b2c3d4e5f';
    fc.assert(
      fc.property(visitRecordArbitrary, fc.constantFrom(undefined, null, id), (visit, visitingMotherId) => {
        const read = visitByWhomSchema.parse({
          ...visit,
          ...(visitingMotherId === undefined ? {} : { visitingMotherId }),
        });
        expect(read).toEqual({ ...visit, ...(visitingMotherId === undefined ? {} : { visitingMotherId }) });
      }),
    );
    expect(visitPlanByWhomSchema.safeParse({ visitOn: '2008-03-31', companionId: 'x' }).success).toBe(false);
    const place = { visitOn: '2008-03-31', kind: 'home', outingPlace: 'park' };
    expect(visitByWhomSchema.safeParse(place).success).toBe(false);
  });
});

describe('the match of a day', () => {
  const first = { startedOn: '2008-02-01', endedOn: '2008-05-01' };
  const second = { startedOn: '2008-05-01', endedOn: null };

  it.each([
    ['2008-01-31', null],
    ['2008-02-01', first],
    ['2008-05-01', second],
    ['2009-01-01', second],
  ] as const)('on %s is %o', (day, expected) => {
    expect(matchOn([first, second], day)).toBe(expected);
  });

  it('holds on its last day too, where none follows', () => {
    expect(matchOn([first], '2008-05-01')).toBe(first);
    expect(matchOn([first], '2008-05-02')).toBeNull();
  });

  it('holds on that day', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat(300), dayArbitrary, (startedOn, length, day) => {
        const match = { startedOn, endedOn: addDays(startedOn, length) };
        expect(matchOn([match], day)).toBe(startedOn <= day && day <= match.endedOn ? match : null);
      }),
    );
  });
});
