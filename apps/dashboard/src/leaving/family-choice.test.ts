import { passOnSchema } from '@mim/domain/matching/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseForAll,
  type Family,
  nobody,
  passedOn,
  plannedWithin,
  unchosenProblem,
  whileAway,
} from './family-choice.js';

const family: fc.Arbitrary<Family> = fc.record({
  matchId: fc.uuid(),
  version: fc.integer({ min: 1, max: 9 }),
  trajectoryId: fc.uuid(),
  name: fc.constant('Elif Demir'),
  startedOn: fc.constant('2008-02-11'),
  plannedOn: fc.constant(['2008-06-03']),
  candidates: fc.constant([]),
});
const families = fc.uniqueArray(family, { selector: ({ matchId }) => matchId, maxLength: 5 });

const forGood = { firstDay: '2008-05-20', lastDay: null };

test('one choice for all chooses for each, and is what the API takes', () => {
  fc.assert(
    fc.property(families, fc.oneof(fc.constant(nobody), fc.uuid()), (all, to) => {
      const choices = chooseForAll(all, to);
      expect(unchosenProblem(all, choices, forGood)).toBeNull();
      const sent = passedOn(all, choices);
      expect(sent.map(({ matchId }) => matchId)).toEqual(all.map(({ matchId }) => matchId));
      for (const each of [...sent, ...whileAway(all, choices)])
        expect(passOnSchema.safeParse(each).success).toBe(true);
    }),
  );
});

test('nobody can leave while a family has nothing chosen', () => {
  fc.assert(
    fc.property(families, (all) => {
      const problem = unchosenProblem(all, {}, forGood);
      expect(problem?.code).toBe(all.length === 0 ? undefined : 'still-visits-families');
      const away = unchosenProblem(all, {}, { ...forGood, lastDay: '2008-06-20' });
      expect(away?.code).toBe(all.length === 0 ? undefined : 'visits-not-settled');
    }),
  );
});

test('in an absence only the families are asked about to whom a visit is planned in it', () => {
  const [elif] = fc.sample(family, 1);
  if (elif === undefined) throw new Error('no sample');
  expect(plannedWithin([elif], '2008-06-03', '2008-06-03')).toEqual([elif]);
  expect(plannedWithin([elif], '2008-06-04', '2008-06-30')).toEqual([]);
});
