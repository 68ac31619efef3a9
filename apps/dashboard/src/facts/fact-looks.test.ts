import { namesOf } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { intakeFacts, trajectoryFacts } from '@mim/domain/registration';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { doneFacts, plannedFacts, visitFacts } from '@mim/domain/visit';
import { expect, test } from 'vitest';
import { lookOf } from './fact-looks.js';

test('a fact has the look of its own table, not that of its name in another', () => {
  expect(lookOf(visitFacts.note)).toEqual({ rows: 2 });
  expect(lookOf(visitingMotherFacts.note)).toEqual({});
  expect(lookOf(personFacts.phone)).toEqual(lookOf(trajectoryFacts.phone));
});

test('a part of a table keeps the looks of its facts', () => {
  for (const name of namesOf(intakeFacts))
    expect(lookOf(intakeFacts[name])).toBe(lookOf(trajectoryFacts[name]));
  expect(lookOf(plannedFacts.kind)).toBe(lookOf(visitFacts.kind));
  expect(lookOf(doneFacts.mood)).toEqual({ codes: 'chips' });
});
