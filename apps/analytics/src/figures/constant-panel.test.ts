import { aDelivery } from '@mim/domain/testing';
import { expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { tallyOf } from '../tally/testing/counting.js';
import { constantPanel } from './constant-panel.js';

const at = (code: string) =>
  tallyOf(aDelivery({ descriptor: { location: { code, name: code, municipality: code } } }));

it('the constant panel is of the locations that delivered in every year', () => {
  const years = [mergeAll(['a', 'b', 'c'].map(at)), mergeAll(['d', 'c', 'b'].map(at)), at('b')];
  expect(constantPanel(years)).toEqual(['b']);
  expect(constantPanel(years.slice(0, 2))).toEqual(['b', 'c']);
  expect(constantPanel([])).toEqual([]);
});
