import { outcomeMoments } from '@mim/domain/outcome';
import { outcomeSchema } from '@mim/domain/outcome/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeInput, type StoredOutcome, startOutcome } from './outcome-fields.js';

const seed = 20_081_231;
const today = '2026-03-12';

const atIntake: StoredOutcome = {
  outcomeId: 'o-1',
  version: 1,
  moment: 'intake',
  measuredOn: '2025-06-01',
  declined: false,
  ownQuestion: 'Hoe krijg ik haar aan het slapen?',
  answered: null,
  sureAsParent: 4,
  knowsWhereToFindHelp: 5,
  peopleToFallBackOn: 3,
  network: [{ label: 'oma', relation: 'parent', nearness: 1, isNew: true }],
};

test('nothing has to be filled in: what a moment begins with can be stored as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...outcomeMoments.values), fc.boolean(), (moment, declined) => {
      const start = startOutcome({ moment, today, ownQuestion: null, earlier: [] });
      expect(outcomeSchema.parse(outcomeInput({ ...start, declined }))).toMatchObject({ moment, declined });
    }),
    { seed },
  );
});

test('a later moment begins with her question and with who was there before, none of them new', () => {
  const start = startOutcome({ moment: 'end', today, ownQuestion: 'Slapen', earlier: [atIntake] });
  expect(start).toMatchObject({ ownQuestion: 'Slapen', sureAsParent: null, measuredOn: today });
  expect(start.network).toEqual([{ label: 'oma', relation: 'parent', nearness: 1, isNew: false }]);
});

test('a moment that was measured begins with what was measured', () => {
  const start = startOutcome({ moment: 'intake', today, ownQuestion: null, earlier: [atIntake] });
  expect(start).toMatchObject({ measuredOn: '2025-06-01', sureAsParent: 4 });
});

test('who does not want to answer sends no answers, whatever stood there', () => {
  const start = startOutcome({ moment: 'intake', today, ownQuestion: null, earlier: [atIntake] });
  expect(outcomeSchema.parse(outcomeInput({ ...start, declined: true }))).toMatchObject({
    declined: true,
    sureAsParent: null,
    network: [],
  });
});

test('a line of the map without a name is no one', () => {
  const start = startOutcome({ moment: 'intake', today, ownQuestion: null, earlier: [] });
  const empty = { label: ' ', relation: 'friend', nearness: 2, isNew: false } as const;
  expect(outcomeSchema.parse(outcomeInput({ ...start, network: [empty] })).network).toEqual([]);
});
