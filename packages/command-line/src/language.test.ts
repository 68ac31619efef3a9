import { expect, test } from 'vitest';
import { languageOf } from './language.js';
import { onOneLine } from './writer.js';

test.each([
  [['figures', '--language', 'en'], {}, 'en'],
  [['--language=en'], { MIM_LANGUAGE: 'nl' }, 'en'],
  [[], { MIM_LANGUAGE: 'en', LANG: 'nl_NL.UTF-8' }, 'en'],
  [[], { LANG: 'en_GB.UTF-8' }, 'en'],
  [['--language', 'de'], { LANG: 'fr_FR' }, 'nl'],
  [['--language'], {}, 'nl'],
] as const)('the language of %j with %j is %s', (words, environment, language) => {
  expect(languageOf(words, environment)).toBe(language);
});

test('what is said stays on one line and steers no terminal', () => {
  expect(onOneLine('a\nb\u001b[2J')).toBe('a\\u000ab\\u001b[2J');
});
