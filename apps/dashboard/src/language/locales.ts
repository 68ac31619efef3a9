import type { Language } from '@mim/domain/kernel';

/** The locale that dates, numbers and the words inside react-aria follow. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
