import { expect, test } from 'vitest';
import { noteSentences } from './view.js';

test('a note says what it is about', () => {
  expect(noteSentences(['of-locations:3/5'], 'nl')).toEqual([
    'Dit is van 3 van de 5 locaties: de andere leggen het niet vast.',
  ]);
  expect(noteSentences(['of-locations:0/5'], 'en')).toEqual(['None of the 5 locations registers this.']);
});

test('locations that a cohort leaves out are told together, with how many of their mothers are known', () => {
  const notes = ['cohort-left-out:ede=1;cohort-left-out:goes=12', 'cohort-left-out:ede=1'];
  expect(noteSentences(notes, 'nl')).toEqual([
    'Niet in deze jaargroep: ede (1 moeder) en goes (12 moeders). Daar deden nog moeders mee, en er kwam geen aanlevering meer.',
  ]);
});

test('a code of its own is a sentence, each once', () => {
  const [sentence, ...others] = noteSentences(['small-base', 'small-base;fewer-than-5-at-risk:123'], 'nl');
  expect(sentence).toBe('Een aandeel van minder dan tien: lees de aantallen.');
  expect(others).toHaveLength(1);
  expect(others[0]).toContain('Neem meer locaties of meer jaren samen');
});
