import { describe, expect, it } from 'vitest';
import { readLanguage } from './written-language.js';

describe('a language', () => {
  it.each([
    ['Turks', 'tr'],
    ['turkish', 'tr'],
    ['TR', 'tr'],
    ['Oekraïens', 'uk'],
    ['Farsi', 'fa'],
  ])('%s is %s', (text, code) => {
    expect(readLanguage(text)).toBe(code);
  });
  it('outside the list is not guessed', () => {
    expect(readLanguage('Klingon')).toBeNull();
  });
});
