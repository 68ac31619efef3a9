import { onTestFinished } from 'vitest';
import { setLocale } from '../paraglide/runtime.js';

/** The dashboard in English, for one test. */
export function inEnglish(): void {
  setLocale('en', { reload: false });
  onTestFinished(() => setLocale('nl', { reload: false }));
}
