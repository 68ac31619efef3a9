import type { Language } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from './axe-findings.js';
import { inEnglish } from './in-english.js';

/**
 * A test that a page is whole in both languages, on a laptop and on a phone: nothing sticks out, and axe finds nothing.
 * @param show Shows the page, and waits until it stands there in that language.
 */
export const testInBothLanguages = (show: (language: Language) => Promise<void>) =>
  test.each([
    ['nl', 1440],
    ['nl', 390],
    ['en', 1440],
    ['en', 390],
  ] as const)('in %s at %i px nothing sticks out, and axe finds nothing', async (language, width) => {
    await page.viewport(width, 900);
    if (language === 'en') inEnglish();
    await show(language);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(await axeFindings()).toEqual([]);
  });
