import { closedOutcomes, prospectOutcomes } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { prospectGroups } from '../prospects-search.js';
import { filterOf } from './prospect-groups.js';

test('every outcome is to be done or closed, and never both', () => {
  const toDo = filterOf('te-doen').outcomes ?? [];
  const closed = filterOf('afgesloten').outcomes ?? [];
  expect([...toDo, ...closed].toSorted()).toEqual([...prospectOutcomes.values].toSorted());
  expect(closed).toEqual(closedOutcomes);
});

test('who wants an intake is to be done until it has begun', () => {
  expect(filterOf('te-doen')).toEqual({ outcomes: ['to-call', 'called', 'wants-intake'], hasBegun: false });
  expect(filterOf('kennismaken')).toEqual({ outcomes: ['wants-intake'] });
});

test('one group leaves nobody out', () => {
  expect(prospectGroups.filter((group) => Object.keys(filterOf(group)).length === 0)).toEqual(['alle']);
});
