import { expect, test } from 'vitest';
import { nextSessionDay, nextSessionWords } from './next-session.js';

test.each([
  ['2026-05-12', 'Nog vast te leggen: 12 mei 2026'],
  ['2026-05-13', 'Volgende bijeenkomst: 13 mei 2026'],
  ['2026-05-14', 'Volgende bijeenkomst: 14 mei 2026'],
])('a session of %s is called what it is on 13 May 2026', (day, words) => {
  expect(nextSessionWords(day, '2026-05-13', 'nl')).toBe(words);
});

test('in a list, a day that is over is told from one to come', () => {
  expect(nextSessionDay('2026-05-12', '2026-05-13', 'nl')).toBe('12 mei 2026, nog niet vastgelegd');
  expect(nextSessionDay('2026-05-13', '2026-05-13', 'nl')).toBe('13 mei 2026');
});
