import { endReasons, originGroups, stopReasons } from '@mim/domain/code-lists';
import { expect, test } from 'vitest';
import { categoryLabel } from './category-label.js';

test('every code of a list has the list’s own words', () => {
  for (const code of originGroups.values) {
    expect(categoryLabel('participations', 'origin', code, 'nl')).toBe(originGroups.label(code, 'nl'));
  }
});

test('the same code of a reason can mean another thing for a visiting mother', () => {
  expect(categoryLabel('ended.by-reason', 'reason', 'moved', 'nl')).toBe(endReasons.label('moved', 'nl'));
  expect(categoryLabel('visiting-mothers.stopped.by-reason', 'reason', 'started-study', 'nl')).toBe(
    stopReasons.label('started-study', 'nl'),
  );
});

test('answers and groups of codes have words of their own', () => {
  expect(categoryLabel('participations', 'origin', 'non-dutch', 'nl')).toBe('niet-Nederlandse herkomst');
  expect(categoryLabel('participations', 'same-language', 'false', 'en')).toBe('other mother tongue');
  expect(categoryLabel('participations', 'mother-circumstances', 'none', 'nl')).toBe('geen');
});
