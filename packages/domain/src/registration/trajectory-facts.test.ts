import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyValue } from '../kernel/fact.js';
import { personFactNames } from '../person/person-facts.js';
import { codesArbitrary } from '../testing/registration-arbitraries.js';
import { anIntake } from '../testing/registration-builders.js';
import { intakeSteps } from './intake-codes.js';
import { intakeFields, isOfPerson, trajectoryFact, trajectoryFactNames } from './intake-facts.js';
import { intakeStepSchemas } from './intake-schema.js';
import {
  missingFromRegistration,
  registeredFacts,
  registrationRecord,
  registrationRecordNames,
} from './registration-facts.js';
import { trajectoryFacts } from './trajectory-facts.js';
import { transferParts } from './transfer-codes.js';
import { transferFacts, transferPayload } from './transfer-payload.js';

describe('every fact of a trajectory', () => {
  it('that is asked is asked in one step, in the order of the steps', () => {
    const places = intakeFields.map((name) => intakeSteps.values.indexOf(trajectoryFacts[name].step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const asked = intakeSteps.values.flatMap((step) => Object.keys(intakeStepSchemas[step].shape));
    expect(asked).toEqual(intakeFields);
  });

  it('that is asked after another names one that is asked before it, in the same step', () => {
    for (const name of intakeFields) {
      const { askedWhen, step } = trajectoryFact(name);
      if (askedWhen === undefined) continue;
      const other = (intakeFields as readonly string[]).indexOf(askedWhen.fact);
      expect(other).toBeGreaterThanOrEqual(0);
      expect(other).toBeLessThan(intakeFields.indexOf(name));
      expect(intakeFields[other] && trajectoryFact(intakeFields[other]).step).toBe(step);
    }
  });

  it('can be left open, unless a trajectory cannot be without it', () => {
    for (const name of intakeFields) expect(trajectoryFact(name).isRequired).toBeUndefined();
  });
});

describe('what is passed on', () => {
  const dossier = {
    ...anIntake(),
    childBornOn: '2007-11-05',
    startedOn: '2008-02-29',
    visitsDone: 4,
    endNote: 'Vertrouwelijk.',
  };

  it('is exactly every fact whose part she agreed to, and who she is', () => {
    fc.assert(
      fc.property(codesArbitrary(transferParts), (parts) => {
        const payload = transferPayload(dossier, parts);
        for (const [name, fact] of Object.entries(transferFacts)) {
          const goesAlong = fact.passedOn === 'always' || parts.includes(fact.passedOn);
          const known = (dossier as Record<string, unknown>)[name];
          expect(payload[name as keyof typeof payload]).toEqual(goesAlong ? known : emptyValue(fact));
        }
        expect(Object.keys(payload)).toEqual(Object.keys(transferFacts));
      }),
    );
  });

  it('has facts in every part', () => {
    const parts = new Set(Object.values(transferFacts).map(({ passedOn }) => passedOn));
    expect([...parts].toSorted()).toEqual(['always', ...transferParts.values].toSorted());
  });
});

describe('the annual registration', () => {
  const record = registrationRecord(anIntake());
  const gaps = fc.subarray([...registrationRecordNames]);
  const withGaps = (names: readonly string[]) =>
    registrationRecord(Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))));

  it('asks people for whatever they fill in and the delivery holds, but for origin', () => {
    const inDelivery = intakeFields.filter((name) => trajectoryFact(name).column !== undefined);
    expect([...registeredFacts, 'origin'].toSorted()).toEqual(inDelivery.toSorted());
  });

  it('misses exactly what it asks and is empty', () => {
    fc.assert(
      fc.property(gaps, (names) => {
        const missing = missingFromRegistration(withGaps(names));
        const empty = registeredFacts.filter((name) => name !== 'birthYear' && names.includes(name));
        expect(missing.filter((name) => name !== 'birthYear')).toEqual(empty);
        expect(missing.includes('birthYear')).toBe(names.includes('birthYear'));
      }),
    );
  });

  it('takes the date of birth for the year, and no talk from who was taken over', () => {
    expect(missingFromRegistration({ ...record, birthYear: null, bornOn: '1980-03-31' })).toEqual([]);
    expect(missingFromRegistration({ ...record, intakeOn: null })).toEqual(['intakeOn']);
    expect(missingFromRegistration({ ...record, intakeOn: null, transferredFrom: 'ede' })).toEqual([]);
  });

  it('misses nothing that she would not say', () => {
    const refused = { household: 'refused', income: 'refused', education: 'refused' } as const;
    expect(missingFromRegistration({ ...record, ...refused })).toEqual([]);
  });
});

it('every fact of a person is one of the mother', () => {
  expect(trajectoryFactNames.filter(isOfPerson).toSorted()).toEqual([...personFactNames].toSorted());
});
