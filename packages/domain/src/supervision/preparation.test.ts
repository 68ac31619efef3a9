import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preparationTopics } from '../code-lists/preparation-lists.js';
import { preparationForms } from '../code-lists/visiting-mother-lists.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { aPreparationSession, preparationSessionArbitrary } from '../testing/preparation-builders.js';
import { type Attendee, canSayPreparedOn, checkPreparation } from './check-preparation.js';
import { preparationProgress, preparationRule, preparationStanding, preparedOnAfter } from './preparation.js';
import { preparationSessionSchema } from './preparation-schema.js';

const today = Temporal.PlainDate.from('2008-03-31');
const every = preparationTopics.values;
const sessions = fc.array(preparationSessionArbitrary('2008-01-01', '2008-03-31'), { maxLength: 8 });
const rule = fc.record({
  sessions: fc.integer({ min: 1, max: 6 }),
  topics: fc.subarray([...every]),
});

describe('a preparation', () => {
  it.each([
    ['individual', 3],
    ['group', 4],
    ['combined-home-start', 6],
  ] as const)('%s takes %i sessions on every topic, where a location chose nothing', (form, count) => {
    expect(preparationRule(form, defaultLocationSettings)).toEqual({ sessions: count, topics: every });
  });

  it('takes what the location chose, its topics in one order', () => {
    const settings = {
      ...defaultLocationSettings,
      preparationGroupSessions: 2,
      preparationTopics: ['signals', 'role'] as const,
    };
    expect(
      preparationRule('group', { ...settings, preparationTopics: [...settings.preparationTopics] }),
    ).toEqual({
      sessions: 2,
      topics: ['role', 'signals'],
    });
  });

  it('is complete on the day of the session that brought what was missing', () => {
    const three = [
      aPreparationSession({ heldOn: '2008-03-18', topics: ['role'] }),
      aPreparationSession({ heldOn: '2008-03-04', topics: ['programme'] }),
      aPreparationSession({ heldOn: '2008-03-11', topics: ['signals'] }),
    ];
    const on = (count: number, topics: typeof every) =>
      preparationProgress(three, { sessions: count, topics: [...topics] }).completedOn;
    expect(on(2, ['programme'])).toBe('2008-03-11');
    expect(on(2, ['role'])).toBe('2008-03-18');
    expect(on(4, [])).toBeNull();
    expect(on(1, ['boundaries'])).toBeNull();
  });

  it('is complete exactly when enough sessions were held and no topic is missing', () => {
    fc.assert(
      fc.property(sessions, rule, (held, asked) => {
        const { completedOn, topicsMissing, required } = preparationProgress(held, asked);
        expect(completedOn !== null).toBe(held.length >= required && topicsMissing.length === 0);
      }),
    );
  });

  it('is never made less complete by one more session, and is as complete whatever their order', () => {
    fc.assert(
      fc.property(
        sessions,
        preparationSessionArbitrary('2008-04-01', '2008-04-30'),
        rule,
        (held, next, asked) => {
          const before = preparationProgress(held, asked);
          const after = preparationProgress([...held, next], asked);
          expect(before.topicsMissing).toEqual(expect.arrayContaining([...after.topicsMissing]));
          if (before.completedOn !== null) expect(after.completedOn).toBe(before.completedOn);
          expect(preparationProgress(held.toReversed(), asked)).toEqual(before);
        },
      ),
    );
  });
});

describe('how far her preparation is', () => {
  const dated = [{ name: 'preparationGroupSessions', value: 1, validFrom: '2008-03-10' }] as const;
  const standing = (heldOn: string) =>
    preparationStanding(
      { preparation: null, sessions: [aPreparationSession({ heldOn, topics: every })] },
      dated,
      today,
    );

  it('is judged by what her location asked on the day on which it began', () => {
    expect(standing('2008-03-09')).toMatchObject({ form: 'group', required: 4, completedOn: null });
    expect(standing('2008-03-10')).toMatchObject({ form: 'group', required: 1, completedOn: '2008-03-10' });
  });

  it('is never changed by a choice that holds from a later day', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: 1, max: 12 }), (held, value) => {
        const recorded = { preparation: null, sessions: held };
        const later = { name: 'preparationGroupSessions', value, validFrom: '2008-04-01' } as const;
        expect(preparationStanding(recorded, [...dated, later], today)).toEqual(
          preparationStanding(recorded, dated, today),
        );
      }),
    );
  });

  it('goes by how she is to be prepared, before her first session too', () => {
    const none = preparationStanding({ preparation: 'combined-home-start', sessions: [] }, [], today);
    expect(none).toMatchObject({ form: 'combined-home-start', required: 6, beganOn: null, held: 0 });
    expect(preparationStanding({ preparation: null, sessions: [] }, [], today).form).toBeNull();
  });
});

describe('the day on which she was prepared', () => {
  const day = fc.option(fc.constantFrom('2006-05-01', '2008-03-18', '2008-03-25'), { nil: null });

  it('follows from her sessions, and goes again with the one that completed it', () => {
    expect(preparedOnAfter({ preparedOn: null, completedBefore: null, completedAfter: '2008-03-18' })).toBe(
      '2008-03-18',
    );
    const gone = { preparedOn: '2008-03-18', completedBefore: '2008-03-18', completedAfter: null };
    expect(preparedOnAfter(gone)).toBeNull();
  });

  it('is never lost to who was prepared elsewhere', () => {
    fc.assert(
      fc.property(day, day, (completedBefore, completedAfter) => {
        fc.pre(completedBefore !== '2006-05-01');
        const said = { preparedOn: '2006-05-01', completedBefore, completedAfter };
        expect(preparedOnAfter(said)).toBe('2006-05-01');
      }),
    );
  });

  it('is said by the coordinator only of whom no sessions are recorded', () => {
    fc.assert(
      fc.property(day, day, fc.nat(5), (stood, said, count) => {
        expect(canSayPreparedOn(stood, said, count).ok).toBe(count === 0 || stood === said);
      }),
    );
  });
});

describe('a session of a preparation', () => {
  const attendee = (facts: Partial<Attendee> = {}): Attendee => ({
    startedOn: '2008-02-01',
    stoppedOn: null,
    sessions: [],
    ...facts,
  });
  const codeOf = (
    attendees: readonly Attendee[],
    heldOn = '2008-03-18',
    dayPart: 'morning' | null = null,
  ) => {
    const result = checkPreparation({ heldOn, dayPart }, attendees, today);
    return result.ok ? 'ok' : result.problem.code;
  };

  it.each([
    ['ok', '2008-03-31', {}],
    ['ok', '2008-02-01', {}],
    ['ok', '2008-01-01', { startedOn: null }],
    ['preparation-in-future', '2008-04-01', {}],
    ['preparation-before-start', '2008-01-31', {}],
    ['preparation-after-stop', '2008-03-18', { stoppedOn: '2008-03-18' }],
    ['preparation-twice', '2008-03-18', { sessions: [{ heldOn: '2008-03-18', dayPart: null }] }],
    ['ok', '2008-03-18', { sessions: [{ heldOn: '2008-03-17', dayPart: null }] }],
  ] as const)('is %s on %s of who is %o', (code, heldOn, facts) => {
    expect(codeOf([attendee({ startedOn: null }), attendee(facts)], heldOn)).toBe(code);
  });

  it('can be one of two half-days of one day', () => {
    const morning = attendee({ sessions: [{ heldOn: '2008-03-18', dayPart: 'morning' }] });
    const afternoon = attendee({ sessions: [{ heldOn: '2008-03-18', dayPart: 'afternoon' }] });
    expect(codeOf([morning], '2008-03-18', 'morning')).toBe('preparation-twice');
    expect(codeOf([afternoon], '2008-03-18', 'morning')).toBe('ok');
  });

  it.each([
    ['preparation-without-anybody', 'visitingMotherIds', { visitingMotherIds: [] }],
    ['individual-with-several', 'visitingMotherIds', { form: 'individual' }],
    ['preparation-empty', 'topics', { topics: [] }],
  ] as const)('is refused as %s beside %s', (code, field, facts) => {
    const ids = ['0b7f0a60-6f43-4a54-9b6f-0d3a1c2b3e4f', '1b7f0a60-6f43-4a54-9b6f-0d3a1c2b3e4f'];
    const filled = { heldOn: '2008-03-18', form: 'group', topics: ['role'], visitingMotherIds: ids };
    expect(preparationSessionSchema.safeParse(filled).success).toBe(true);
    const [issue] = preparationSessionSchema.safeParse({ ...filled, ...facts }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: [field], message: code });
  });

  it('can have any form that is registered', () => {
    for (const form of preparationForms.values)
      expect(preparationRule(form, defaultLocationSettings).sessions).toBeGreaterThan(0);
  });
});
