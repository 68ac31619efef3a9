import type { Child } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { childrenText, childText } from './children-text.js';

const noor: Child = { childName: 'Noor', childBornOn: '2025-10-31', childDied: false };
const finn: Child = { ...noor, childName: 'Finn', childBornOn: '2025-11-01' };
const sam: Child = { ...noor, childName: 'Sam', childBornOn: '2026-10-20' };
const nameless: Child = { ...noor, childName: null };

test.each([
  ['', []],
  ['Noor, 12 maanden', [noor]],
  ['Noor en Finn, 12 maanden', [noor, finn]],
  ['Noor, 12 maanden; Sam, 1 maand', [noor, sam]],
  ['12 maanden', [nameless]],
  ['2 kinderen, 12 maanden', [nameless, { ...nameless }]],
  ['Noor en 1 kind, 12 maanden', [noor, nameless]],
  ['Noor, 12 maanden; Finn, overleden', [noor, { ...finn, childDied: true }]],
  ['Noor', [{ ...noor, childBornOn: null }]],
])('children are read as %j', (text, children) => {
  expect(childrenText(children, '2026-11-26', 'nl')).toBe(text);
});

test('of a child that has died no age is read, in whatever words ages are written', () => {
  const died = { ...noor, childDied: true };
  expect(childrenText([died], '2026-11-26', 'nl', (months) => `${months} mnd`)).toBe('Noor, overleden');
});

test('a child is read with the day of its birth', () => {
  expect(childText(noor, 'nl')).toBe('Noor, geboren op 31 okt 2025');
  expect(childText({ ...noor, childDied: true }, 'nl')).toBe('Noor, geboren op 31 okt 2025, overleden');
  expect(childText({ ...noor, childBornOn: null }, 'nl')).toBe('Noor');
});
