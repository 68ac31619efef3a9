import { expect, test } from 'vitest';
import { cardNotes, figureNotes, noteSentences } from './view.js';

const names = { ede: 'Ede', goes: 'Goes Noord' };
const nl = { language: 'nl', report: { names } } as const;
const en = { language: 'en', report: { names } } as const;

test('a note says what it is about', () => {
  expect(noteSentences(['of-locations:3/5'], nl)).toEqual([
    'Dit is van 3 van de 5 locaties: de andere leggen het niet vast.',
  ]);
  expect(noteSentences(['of-locations:0/5'], en)).toEqual(['None of the 5 locations registers this.']);
});

test('locations that a cohort leaves out are told together, with how many of their mothers are known', () => {
  const notes = ['cohort-left-out:ede=1;cohort-left-out:goes=12', 'cohort-left-out:ede=1'];
  expect(noteSentences(notes, nl)).toEqual([
    'Niet in deze jaargroep: Ede (1 moeder) en Goes Noord (12 moeders). Daar deden nog moeders mee, en er kwam geen aanlevering meer.',
  ]);
});

test('a code of its own is a sentence, each once', () => {
  const [sentence, ...others] = noteSentences(['small-base', 'small-base;fewer-than-5-at-risk:123'], nl);
  expect(sentence).toBe('Een aandeel van minder dan tien: lees de aantallen.');
  expect(others).toHaveLength(1);
  expect(others[0]).toContain('Neem meer locaties of meer jaren samen');
});

test('a location is told by its name wherever a note speaks of it', () => {
  expect(noteSentences(['ede'], nl)).toEqual(['Ede']);
  expect(noteSentences(['delivered-unexpected:goes;delivered-unexpected:ede'], nl)).toEqual([
    'Leverde aan zonder dat het werd verwacht: Goes Noord en Ede.',
  ]);
});

test('that locations are missing is said of the whole page, and not of each number or figure', () => {
  const notes = ['coverage-incomplete;small-base', 'coverage-incomplete;of-locations:3/5'];
  expect(cardNotes(notes, nl)).toHaveLength(2);
  expect(figureNotes(notes, nl)).toEqual(['Dit is van 3 van de 5 locaties: de andere leggen het niet vast.']);
});
