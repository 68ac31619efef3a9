import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOn } from '../code-lists/maintained-lists.js';
import { Temporal } from '../kernel/plain-date.js';
import { dayArbitrary, visitRecordArbitrary } from '../testing/trajectory-arbitraries.js';
import { aVisit } from '../testing/visit-builders.js';
import { checkVisit, checkVisitDay, type VisitContext } from './check-visit.js';
import { type VisitStatus, visitStatuses } from './code-lists.js';
import { listEntrySchema } from './list-entry-schema.js';
import { visitMaterials, visitTopics } from './visit-lists.js';
import { visitCancellationSchema, visitPlanSchema, visitSchema } from './visit-schema.js';

const today = Temporal.PlainDate.from('2008-06-01');
const context = (overrides: Partial<VisitContext> = {}): VisitContext => ({
  endedOn: null,
  matches: [{ startedOn: '2008-02-11' }],
  pauses: [],
  otherVisits: [],
  ...overrides,
});
const checked = (visitOn: string, status: VisitStatus, overrides: Partial<VisitContext> = {}) => {
  const result = checkVisit({ visitOn, status }, context(overrides), today);
  return result.ok ? 'ok' : result.problem.code;
};
const doneOn = (visitOn: string) => ({ visitOn, status: 'done' }) as const;

describe('a visit', () => {
  it.each([
    ['ok', '2008-06-01', 'done', {}],
    ['ok', '2008-06-01', 'planned', {}],
    ['ok', '2008-02-11', 'done', {}],
    ['visit-in-future', '2008-06-02', 'done', {}],
    ['visit-in-past', '2008-05-31', 'planned', {}],
    ['no-show-in-future', '2008-06-02', 'no-show', {}],
    ['ok', '2008-06-01', 'no-show', {}],
    ['ok', '2008-06-02', 'cancelled', {}],
    ['ok', '2008-05-31', 'cancelled', {}],
    ['visit-before-match', '2008-02-10', 'done', {}],
    ['visit-before-match', '2008-03-01', 'done', { matches: [] }],
    ['visit-after-end', '2008-05-02', 'done', { endedOn: '2008-05-01' }],
    ['ok', '2008-05-01', 'done', { endedOn: '2008-05-01' }],
    [
      'visit-in-absence',
      '2008-05-20',
      'done',
      { absences: [{ firstDay: '2008-05-02', lastDay: '2008-05-20' }] },
    ],
    ['ok', '2008-05-21', 'done', { absences: [{ firstDay: '2008-05-02', lastDay: '2008-05-20' }] }],
    ['ok', '2008-05-20', 'cancelled', { absences: [{ firstDay: '2008-05-02', lastDay: '2008-05-20' }] }],
    ['visit-in-pause', '2008-07-01', 'planned', { pauses: [{ firstDay: '2008-06-15', lastDay: null }] }],
    ['ok', '2008-05-20', 'done', { pauses: [{ firstDay: '2008-05-15', lastDay: null }] }],
    ['visit-twice-a-day', '2008-05-20', 'done', { otherVisits: [doneOn('2008-05-20')] }],
    ['ok', '2008-06-01', 'planned', { otherVisits: [doneOn('2008-06-01')] }],
    ['ok', '2008-05-20', 'done', { otherVisits: [{ ...doneOn('2008-05-20'), status: 'planned' }] }],
  ] as const)('is %s on %s as %s with %o', (code, visitOn, status, overrides) => {
    expect(checked(visitOn, status, overrides)).toBe(code);
  });

  it('names only what stands in the maintained lists on its day', () => {
    const lists = { topics: visitTopics, materials: visitMaterials };
    const check = (topics: string[]) =>
      checkVisit({ ...aVisit({ topics }), status: 'done' }, context({ lists }), today).ok;
    expect(check(['sleep'])).toBe(true);
    expect(check(['sleep', 'gossip'])).toBe(false);
  });

  it('lies behind or today when it was, ahead or today when it is to be, anywhere when it was cancelled', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        dayArbitrary,
        fc.constantFrom(...visitStatuses.values),
        (visitOn, day, status) => {
          const can = checkVisitDay({ visitOn, status }, Temporal.PlainDate.from(day)).ok;
          const lies = {
            done: visitOn <= day,
            'no-show': visitOn <= day,
            planned: visitOn >= day,
            cancelled: true,
          };
          expect(can).toBe(lies[status]);
        },
      ),
    );
  });

  it('that passes is returned as it was given', () => {
    fc.assert(
      fc.property(visitRecordArbitrary, dayArbitrary, (record, day) => {
        const visit = { ...record, status: 'done' } as const;
        const result = checkVisit(visit, context(), Temporal.PlainDate.from(day));
        if (result.ok) expect(result.value).toBe(visit);
        else expect(record.visitOn > day || record.visitOn < '2008-02-11').toBe(true);
      }),
    );
  });
});

describe('the form of a visit', () => {
  it('reads back what it read: any visit that it accepts is accepted again', () => {
    fc.assert(
      fc.property(visitRecordArbitrary, (visit) => {
        expect(visitSchema.parse(visit)).toEqual(visit);
        expect(visitSchema.parse(visitSchema.parse(visit))).toEqual(visit);
      }),
    );
  });

  it('asks for nothing but a day', () => {
    expect(visitSchema.parse({ visitOn: '2008-03-31' })).toEqual({
      ...aVisit({
        startsAt: null,
        durationMinutes: null,
        participants: [],
        topics: [],
        materials: [],
        mood: null,
      }),
    });
  });

  it.each([
    ['a day that does not exist', { visitOn: '2008-02-30' }],
    ['a visit of a minute', { durationMinutes: 1 }],
    ['a visit of a day', { durationMinutes: 1440 }],
    ['a place without an outing', { outingPlace: 'park' }],
    ['a mood outside the list', { mood: '6' }],
    ['a field that is not its own', { name: 'Elif' }],
  ])('refuses %s', (_what, fields) => {
    expect(visitSchema.safeParse({ visitOn: '2008-03-31', ...fields }).success).toBe(false);
  });

  it('takes each participant and topic once', () => {
    const twice = { visitOn: '2008-03-31', participants: ['mother', 'mother'], topics: ['sleep', 'sleep'] };
    expect(visitSchema.parse(twice)).toMatchObject({ participants: ['mother'], topics: ['sleep'] });
  });

  it('plans an outing to a place', () => {
    const plan = { visitOn: '2008-03-31', kind: 'outing', outingPlace: 'library', startsAt: '09:30' };
    expect(visitPlanSchema.parse(plan)).toEqual(plan);
    expect(visitPlanSchema.safeParse({ ...plan, startsAt: '25:00' }).success).toBe(false);
  });

  it('asks who cancelled, and not of a no-show', () => {
    const issue = visitCancellationSchema.safeParse({ status: 'cancelled' }).error?.issues[0];
    expect(issue).toMatchObject({ path: ['cancelledBy'], message: 'cancelled-by-missing' });
    expect(visitCancellationSchema.safeParse({ status: 'no-show' }).success).toBe(true);
  });
});

describe('a maintained list', () => {
  it('offers an entry from its first day to its last', () => {
    const list = [
      { code: 'x', label: { nl: 'x', en: 'x' }, validFrom: '2008-01-01', validUntil: '2008-12-31' },
    ];
    const offered = ['2007-12-31', '2008-01-01', '2008-12-31', '2009-01-01'].map(
      (day) => entriesOn(list, day).length,
    );
    expect(offered).toEqual([0, 1, 1, 0]);
  });

  it('starts with codes that are each other’s only', () => {
    for (const list of [visitTopics, visitMaterials]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      for (const entry of list) expect(listEntrySchema.safeParse(entry).success).toBe(true);
    }
  });

  it('takes no entry that ends before it begins', () => {
    const entry = {
      code: 'x',
      label: { nl: 'x', en: 'x' },
      validFrom: '2008-02-01',
      validUntil: '2008-01-01',
    };
    expect(listEntrySchema.safeParse(entry).error?.issues[0]?.message).toBe('entry-backwards');
  });
});
