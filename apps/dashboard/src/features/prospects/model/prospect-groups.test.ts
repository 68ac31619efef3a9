import { prospectOutcomes } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { prospectGroups } from '../prospects-search.js';
import { outcomesIn } from './prospect-groups.js';

test('every outcome is in one group, and all of them in the last', () => {
  const parts = prospectGroups.filter((group) => group !== 'alle').flatMap(outcomesIn);
  expect(parts.toSorted()).toEqual([...prospectOutcomes.values].toSorted());
  expect(outcomesIn('alle')).toEqual(prospectOutcomes.values);
});

test('who is to be called is who was not called yet, and who was called without being settled', () => {
  expect(outcomesIn('bellen')).toEqual(['to-call', 'called']);
});
