import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { anIntake } from '../testing/registration-builders.js';
import { canDecline } from './decline.js';
import { declineReasons, endReasonOfDecline } from './decline-reasons.js';
import { declineSchema } from './decline-schema.js';
import { finishIntake } from './finish-intake.js';
import { intakeSteps } from './intake-codes.js';
import { emptyIntake, type Intake, type IntakeField } from './intake-facts.js';
import { intakeStepSchemas } from './intake-schema.js';
import { missingForIntake } from './missing-for-intake.js';
import { missingFromRegistration, registrationRecord } from './registration-facts.js';
import { nextState, trajectoryStates } from './trajectory-state.js';

const today = Temporal.PlainDate.from('2008-02-01');
const finish = (intake: Partial<Intake>, reason: string | null = null) => {
  const finished = finishIntake(anIntake(intake), reason, defaultLocationSettings, today);
  return finished.ok ? 'ok' : finished.problem.code;
};
const fields = Object.keys(anIntake()) as IntakeField[];
const gaps = fc.subarray(fields);
const withGaps = (names: readonly IntakeField[]) =>
  anIntake(Object.fromEntries(names.map((name) => [name, emptyIntake[name]])));

describe('the steps of an intake', () => {
  it.each(intakeSteps.values)('%s can be saved with nothing filled in', (step) => {
    expect(intakeStepSchemas[step].safeParse({}).success).toBe(true);
  });

  it('ask each fact once', () => {
    const asked = intakeSteps.values.flatMap((step) => Object.keys(intakeStepSchemas[step].parse({})));
    expect(asked).toHaveLength(new Set(asked).size);
    expect(asked.toSorted()).toEqual(Object.keys(emptyIntake).toSorted());
  });

  it('read back what they saved', () => {
    const intake = anIntake();
    for (const step of intakeSteps.values) {
      const schema = intakeStepSchemas[step];
      const saved = schema.parse(
        Object.fromEntries(Object.keys(schema.parse({})).map((name) => [name, intake[name as IntakeField]])),
      );
      expect(schema.parse(saved)).toEqual(saved);
      expect(intake).toMatchObject(saved);
    }
  });

  it('keep apart that circumstances were not asked, and that there are none', () => {
    const schema = intakeStepSchemas.circumstances;
    expect(schema.parse({}).motherCircumstances).toBeNull();
    expect(schema.parse({ motherCircumstances: [] }).motherCircumstances).toEqual([]);
  });

  it('record origin only with consent', () => {
    const refused = intakeStepSchemas.situation.safeParse({ origin: 'turkey' });
    expect(refused.error?.issues[0]).toMatchObject({
      params: { problem: { code: 'origin-without-consent' } },
    });
  });
});

describe('what an intake misses', () => {
  it('is nothing when all was filled in', () => {
    expect(missingForIntake(anIntake())).toEqual([]);
  });

  it('grows with every fact that is left out', () => {
    fc.assert(
      fc.property(gaps, gaps, (some, more) => {
        const missing = missingForIntake(withGaps(some)).map(({ field }) => field);
        const missingMore = missingForIntake(withGaps([...some, ...more])).map(({ field }) => field);
        expect(missingMore).toEqual(expect.arrayContaining(missing));
      }),
    );
  });

  it('comes in the order of the steps', () => {
    fc.assert(
      fc.property(gaps, (names) => {
        const places = missingForIntake(withGaps(names)).map(({ step }) => intakeSteps.values.indexOf(step));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('names the step in which the fact is asked', () => {
    for (const { step, field } of missingForIntake(emptyIntake))
      expect(Object.keys(intakeStepSchemas[step].parse({}))).toContain(field);
  });

  it('has every fact that the annual registration asks and lacks', () => {
    fc.assert(
      fc.property(gaps, (names) => {
        const missing = missingForIntake(withGaps(names)).map(({ field }) => field);
        const asked = missingFromRegistration(registrationRecord(withGaps(names)));
        expect(missing).toEqual(expect.arrayContaining([...asked]));
      }),
    );
  });
});

describe('finishing an intake', () => {
  it('needs her own question and her consent, and not her family’s permission', () => {
    expect(finish({})).toBe('ok');
    expect(finish({ ownQuestion: null })).toBe('intake-incomplete');
    expect(finish({ consentOn: null })).toBe('intake-incomplete');
    expect(finish({ needsPermission: true, permissionGiven: false })).toBe('ok');
  });

  it('is stopped by what is needed for it, and by nothing that is only for the registration', () => {
    fc.assert(
      fc.property(gaps, (names) => {
        const intake = withGaps(names);
        const needed = missingForIntake(intake).filter(({ neededFor }) => neededFor === 'finish');
        expect(finish(intake) === 'intake-incomplete').toBe(needed.length > 0);
      }),
    );
  });

  it('follows days that can be', () => {
    expect(finish({ intakeOn: '2008-02-02' })).toBe('intake-in-future');
    expect(finish({ consentOn: '2008-02-02' })).toBe('intake-in-future');
    expect(finish({ intakeOn: '2008-02-01', consentOn: '2008-02-01' })).toBe('ok');
    expect(finish({ referredOn: '2008-01-31', intakeOn: '2008-01-30' })).toBe('intake-before-referral');
    expect(finish({ referredOn: '2008-01-31', intakeOn: '2008-01-31' })).toBe('ok');
  });

  it('needs that MIM fits', () => {
    expect(finish({ programmeFit: 'undecided' })).toBe('programme-undecided');
    expect(finish({ programmeFit: 'home-start' })).toBe('other-programme-fits');
    expect(finish({ programmeFit: 'other-programme' })).toBe('other-programme-fits');
    expect(finish({ programmeFit: 'mim-beside-other' })).toBe('ok');
  });

  it('outside the rules needs a reason', () => {
    expect(finish({ firstChild: false })).toBe('admission-reason-missing');
    expect(finish({ firstChild: false }, 'Geen familie in het land.')).toBe('ok');
  });
});

describe('an intake from which nothing follows', () => {
  it('is closed for a reason, which is an end reason of the registration', () => {
    for (const reason of declineReasons.values) {
      expect(declineSchema.safeParse({ declinedOn: '2008-02-01', reason }).success).toBe(true);
      expect(endReasonOfDecline[reason]).not.toBe('completed');
    }
  });

  it('is closed while it goes on, on a day between the talk and today', () => {
    const close = (declinedOn: string, state: (typeof trajectoryStates.values)[number] = 'intake') => {
      const decline = declineSchema.parse({ declinedOn, reason: 'not-wanted' });
      const result = canDecline({ state, referredOn: '2008-01-15', intakeOn: '2008-01-31' }, decline, today);
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(close('2008-01-30')).toBe('decline-before-intake');
    expect(close('2008-01-31')).toBe('ok');
    expect(close('2008-02-02')).toBe('decline-in-future');
    for (const state of trajectoryStates.values)
      expect(close('2008-02-01', state) === 'ok').toBe(nextState(state, 'decline').ok);
  });
});
