import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anIntake } from '../testing/registration-builders.js';
import { emptiedFacts, factsToKeep, isIntakeFinished } from './emptied-facts.js';
import { emptyIntake, type IntakeField, intakeFields, isOfPerson } from './intake-facts.js';
import { missingForIntake } from './missing-for-intake.js';
import { trajectoryStates } from './trajectory-state.js';

const without = (names: readonly IntakeField[]) =>
  anIntake(Object.fromEntries(names.map((name) => [name, emptyIntake[name]])));
const someFacts = fc.subarray([...intakeFields]);
const emptied = (before: object, after: object) =>
  emptiedFacts(before, after, true).map(({ field }) => field);

it('what finishing an intake needs of the trajectory is what cannot be emptied afterwards', () => {
  const needed = missingForIntake(emptyIntake)
    .filter(({ neededFor, field }) => neededFor === 'finish' && !isOfPerson(field))
    .map(({ field }) => field);
  expect(factsToKeep(anIntake(), true)).toEqual(needed);
  expect(needed).toContain('consentOn');
  expect(needed).toContain('programmeFit');
});

it('only what is known and becomes unknown is refused', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (gaps, newGaps) => {
      const before = without(gaps);
      const expected = factsToKeep(anIntake(), true).filter(
        (name) => newGaps.includes(name) && !gaps.includes(name),
      );
      expect(emptied(before, without([...gaps, ...newGaps]))).toEqual(expected);
      expect(emptied(before, anIntake())).toEqual([]);
    }),
  );
});

it('an intake that goes on can be emptied again', () => {
  expect(emptiedFacts(anIntake(), emptyIntake, false)).toEqual([]);
});

it('an intake was finished by whoever waits, is matched or is visited, and of who has ended her history tells', () => {
  const finished = trajectoryStates.values.filter((state) => isIntakeFinished(state, []));
  expect(finished).toEqual(['waiting', 'matched', 'visited']);
  expect(isIntakeFinished('ended', ['start-intake', 'decline'])).toBe(false);
  expect(isIntakeFinished('ended', ['start-intake', 'finish-intake', 'end'])).toBe(true);
  expect(isIntakeFinished('ended', ['transfer-in', 'end'])).toBe(true);
});
