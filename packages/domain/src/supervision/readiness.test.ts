import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseSchema } from '../kernel/pause-schema.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { aReadyVisitingMother } from '../testing/matching-builders.js';
import { dayArbitrary, readinessFactsArbitrary } from '../testing/trajectory-arbitraries.js';
import { type ReadinessFacts, readiness } from './readiness.js';
import { canLeave } from './visiting-mother-rules.js';
import { visitingMotherSchema } from './visiting-mother-schema.js';
import { visitingMotherState } from './visiting-mother-state.js';

const on = Temporal.PlainDate.from('2008-05-01');
const lacksOf = (facts: Partial<ReadinessFacts>, activeMatches = 0, settings = {}) =>
  readiness(aReadyVisitingMother(facts), activeMatches, { ...defaultLocationSettings, ...settings }, on)
    .lacks;

describe('readiness', () => {
  it('lacks nothing of whoever is prepared, seen, signed and has room', () => {
    expect(lacksOf({}, 1)).toEqual([]);
  });

  it.each([
    ['stopped', { stoppedOn: '2008-05-01' }],
    ['leaving', { stoppedOn: '2008-06-01' }],
    ['leaving', { pauses: [{ firstDay: '2008-06-01', lastDay: null }] }],
    ['paused', { pauses: [{ firstDay: '2008-04-01', lastDay: null }] }],
    ['programme-mother', { isProgrammeMother: true }],
    ['not-prepared', { preparedOn: null }],
    ['not-prepared', { preparedOn: '2008-05-02' }],
    ['no-vog', { vogSeenOn: null }],
    ['agreement-missing', { agreementSignedOn: null }],
    ['confidentiality-missing', { confidentialitySignedOn: null }],
    ['full', { maximumFamilies: 0 }],
  ] as const)('lacks %s for a fact that is wanting: %o', (lack, facts) => {
    expect(lacksOf(facts)).toEqual([lack]);
  });

  it('asks for a certificate of conduct only where the location does', () => {
    expect(lacksOf({ vogSeenOn: null }, 0, { vogRequired: false })).toEqual([]);
  });

  it('lets a certificate expire after the years that the location sets, on the day itself', () => {
    const validFor = (vogValidYears: number) => lacksOf({ vogSeenOn: '2007-05-01' }, 0, { vogValidYears });
    expect(validFor(1)).toEqual(['vog-expired']);
    expect(validFor(2)).toEqual([]);
  });

  it('counts her own maximum before the usual number', () => {
    expect(lacksOf({ maximumFamilies: 3 }, 2)).toEqual([]);
    expect(lacksOf({ maximumFamilies: 1 }, 1)).toEqual(['full']);
    expect(lacksOf({ maximumFamilies: null }, 2)).toEqual(['full']);
  });

  it('ends a pause after its last day', () => {
    expect(lacksOf({ pauses: [{ firstDay: '2008-04-01', lastDay: '2008-05-01' }] })).toEqual(['paused']);
    expect(lacksOf({ pauses: [{ firstDay: '2008-04-01', lastDay: '2008-04-30' }] })).toEqual([]);
  });

  it('is never gained by one more family', () => {
    fc.assert(
      fc.property(readinessFactsArbitrary, dayArbitrary, fc.nat(4), (facts, day, families) => {
        const at = (count: number) =>
          readiness(facts, count, defaultLocationSettings, Temporal.PlainDate.from(day));
        expect(at(families + 1).lacks).toEqual(expect.arrayContaining([...at(families).lacks]));
        expect(at(families).ready).toBe(at(families).lacks.length === 0);
        expect(visitingMotherState(at(families)) === 'available').toBe(at(families).ready);
      }),
    );
  });
});

describe('the record of a visiting mother', () => {
  it('keeps no number of a certificate', () => {
    expect(visitingMotherSchema.safeParse({ vogSeenOn: '2008-01-02', vogNumber: '1' }).success).toBe(false);
  });

  it('reads what was left out as not known', () => {
    expect(visitingMotherSchema.parse({})).toMatchObject({
      vogSeenOn: null,
      offers: [],
      workExperience: null,
    });
    expect(visitingMotherSchema.parse({ workExperience: [] }).workExperience).toEqual([]);
  });

  it('names the field in which the other half of a stop is missing', () => {
    const problem = visitingMotherSchema.safeParse({ stoppedOn: '2008-05-01' }).error?.issues[0];
    expect(problem).toMatchObject({ path: ['stopReason'], message: 'stop-without-reason' });
  });

  it('knows no pause that ends before it begins', () => {
    const pause = { firstDay: '2008-07-02', lastDay: '2008-07-01', reason: 'holiday' };
    expect(pauseSchema.safeParse(pause).error?.issues[0]?.message).toBe('pause-backwards');
    expect(pauseSchema.parse({ ...pause, lastDay: undefined }).lastDay).toBeNull();
  });
});

describe('a visiting mother who goes', () => {
  it('leaves once nobody counts on her, but for a pause with a last day', () => {
    const dayOrNone = fc.constantFrom(null, '2008-06-30');
    fc.assert(
      fc.property(dayOrNone, fc.nat(3), (lastDay, openMatches) => {
        const result = canLeave({ firstDay: '2008-06-01', lastDay }, openMatches);
        expect(result.ok).toBe(lastDay !== null || openMatches === 0);
      }),
    );
  });
});
