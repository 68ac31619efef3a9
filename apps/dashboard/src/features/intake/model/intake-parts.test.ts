import { emptyIntake, intakeSteps } from '@mim/domain/registration';
import { describe, expect, test } from 'vitest';
import { errorsOfStep, fieldsOfStep, intakeOf, partsOf, storable } from './intake-parts.js';

test('an intake taken apart and put together is the same intake, and no field is in two steps', () => {
  expect(intakeOf(partsOf(emptyIntake))).toEqual(emptyIntake);
  const fields = intakeSteps.values.flatMap(fieldsOfStep);
  expect(fields.toSorted()).toEqual(Object.keys(emptyIntake).toSorted());
});

describe('what can be stored of a step', () => {
  const { who, situation } = partsOf(emptyIntake);

  test('is all of it when it is right', () => {
    const { values, isWhole } = storable(
      'who',
      { ...who, givenName: 'Noor', phone: '06-12345678' },
      who,
      '2026-11-26',
    );
    expect(values).toMatchObject({ givenName: 'Noor', phone: '0612345678' });
    expect(isWhole).toBe(true);
  });

  test('leaves out a number that is half typed, and keeps the one that was stored', () => {
    const stored = { ...who, phone: '0612345678' };
    const { values, isWhole } = storable(
      'who',
      { ...stored, givenName: 'Noor', phone: '0687' },
      stored,
      '2026-11-26',
    );
    expect(values).toMatchObject({ givenName: 'Noor', phone: '0612345678' });
    expect(isWhole).toBe(false);
  });

  test('leaves out a day that is half typed or cannot be right, and keeps the one that was stored', () => {
    const stored = { ...who, bornOn: '1995-06-08' };
    for (const bornOn of ['-6-1995', '8-6-199', '2206-06-08', '0026-12-31']) {
      const { values, isWhole } = storable('who', { ...stored, bornOn }, stored, '2026-11-26');
      expect(values).toMatchObject({ bornOn: '1995-06-08' });
      expect(isWhole).toBe(false);
      expect(errorsOfStep('who', { ...stored, bornOn }, 'nl', '2026-11-26')).toHaveProperty('bornOn');
    }
  });

  test('never stores an origin without consent', () => {
    const typed = { ...situation, household: 'alone' as never, origin: 'turkey' as const };
    expect(storable('situation', typed, situation, '2026-11-26').values.origin).toBeNull();
  });
});
