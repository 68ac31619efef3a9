import type { Problem } from '@mim/domain/kernel';

/** A form asks whom it is about, and nobody is chosen. */
export const nobodyChosen: Problem = {
  code: 'nobody-chosen',
  message: { nl: 'Er is nog niemand gekozen.', en: 'No one is chosen yet.' },
  remedy: { nl: 'Zoek haar op naam.', en: 'Find her by name.' },
};
