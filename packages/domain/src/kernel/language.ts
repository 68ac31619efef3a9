import { deepFreeze } from './deep-freeze.js';
/** The languages in which the programme speaks to people; Dutch is the default. */
export const languages = deepFreeze(['nl', 'en'] as const);
export type Language = (typeof languages)[number];

/** One text in every language. A text without one of them does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * A text in both languages, Dutch first.
 * @example
 * bilingual('opleiding', 'education').en; // 'education'
 */
/* @__NO_SIDE_EFFECTS__ */
export const bilingual = (nl: string, en: string): Bilingual => ({ nl, en });
