import { passOnSchema } from '@mim/domain/matching/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseForAll,
  type Family,
  nobody,
  passedOn,
  placeProblems,
  plannedWithin,
  unchosenProblem,
  whileAway,
} from './family-choice.js';

fc.configureGlobal({ seed: 20_081_231 });

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

test('who has fewer places than families she is chosen for is refused at those who do not fit, by name', () => {
  fc.assert(
    fc.property(families, fc.nat(6), fc.nat(6), (all, activeFamilies, maximumFamilies) => {
      const bea = {
        visitingMotherId: 'bea',
        name: 'Bea Bos',
        activeFamilies,
        maximumFamilies,
        strengths: [],
      };
      const asked = all.map((each) => ({ ...each, candidates: [bea] }));
      const refused = placeProblems(asked, chooseForAll(asked, 'bea'));
      const left = Math.max(0, maximumFamilies - activeFamilies);
      expect(Object.keys(refused)).toEqual(asked.slice(left).map(({ matchId }) => matchId));
      for (const { code, message } of Object.values(refused)) {
        expect(code).toBe('too-few-places');
        expect(message.nl).toContain('Bea Bos');
      }
      expect(placeProblems(asked, chooseForAll(asked, nobody))).toEqual({});
    }),
  );
});
